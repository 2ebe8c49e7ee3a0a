import type {
  LeafShape,
  OpenViewState,
  PaneType,
  Side,
  SplitDirection,
  WorkspaceShape,
} from '../app-shape';
import type { EventRef, Listener } from '../events';
import type { TFile } from '../files/vault-files';
import { MarkdownView } from '../note/markdown-view';
import { debounce } from '../platform/debounce';
import { parseLinktext } from '../text/link-text';
import { folderOf, joinPath, normalizePath } from '../text/normalize-path';
import { isSavedLayout, restoreSplit, saveSplit, type SavedLayout } from './layout';
import { DeferredView } from './placeholder-view';
import type { WorkspaceEvents } from './workspace-events';
import { WorkspaceFocus } from './workspace-focus';
import { WorkspaceSidedock } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';

const LAYOUT = 'workspace-layout';

export interface SideLeafOptions {
  active?: boolean;
  split?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

/** The layout of the app and what happens in it. */
export class Workspace extends WorkspaceFocus implements WorkspaceShape {
  /** Kept in the app's local storage a moment after each change, and when the page goes away. */
  override readonly requestSaveLayout = debounce(() => this.saveLayout(), 100);
  private readonly waiting: (() => unknown)[] = [];

  override on<K extends keyof WorkspaceEvents>(
    name: K,
    callback: (...data: WorkspaceEvents[K]) => unknown,
    context?: unknown,
  ): EventRef;
  override on(name: string, callback: Listener, context?: unknown): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    return super.on(name, callback as Listener, context);
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) {
      callback();
    } else {
      this.waiting.push(callback);
    }
  }

  /** The host's start: the layout of the last visit as deferred leaves, then ready, then what is seen is loaded. */
  async start(): Promise<void> {
    await this.changeLayout(this.app.loadLocalStorage(LAYOUT));
    this.layoutReady = true;
    for (const callback of this.waiting.splice(0)) {
      try {
        callback();
      } catch (error) {
        console.error('A plugin failed when the layout was ready', error);
      }
    }
    this.trigger('layout-ready');
    this.layoutChanged();
  }

  async changeLayout(layout: unknown): Promise<void> {
    const saved = isSavedLayout(layout) ? layout : undefined;
    this.quiet = true;
    this.allLeaves().forEach((leaf) => leaf.detach());
    this.activeLeaf = null;
    if (saved) {
      const splits = [
        [this.rootSplit, saved.main],
        [this.leftSplit, saved.left],
        [this.rightSplit, saved.right],
      ] as const;
      for (const [split, part] of splits) {
        await restoreSplit(
          split,
          part,
          (parent) => this.addTabs(parent),
          (tabs) => this.addLeaf(tabs),
        );
      }
      this.lastOpenFiles = [...saved.lastOpenFiles];
    }
    if (this.rootSplit.children.length === 0) {
      this.addLeaf(this.addTabs(this.rootSplit));
    }
    this.quiet = false;
    const active = this.getLeafById(saved?.active ?? '') ?? this.getMostRecentLeaf(this.rootSplit);
    if (active) {
      this.setActiveLeaf(active);
    }
  }

  getLayout(): SavedLayout {
    return {
      main: saveSplit(this.rootSplit),
      left: saveSplit(this.leftSplit),
      right: saveSplit(this.rightSplit),
      active: this.activeLeaf?.id ?? null,
      lastOpenFiles: this.lastOpenFiles,
    };
  }

  getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
    if (newLeaf === 'window') {
      return this.openPopoutLeaf();
    }
    if (newLeaf === 'split') {
      return this.splitActiveLeaf(direction);
    }
    const recent = this.getMostRecentLeaf();
    return !newLeaf && recent && canNavigate(recent) ? recent : this.addTabBeside(recent);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  splitActiveLeaf(direction: SplitDirection = 'vertical'): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    return recent
      ? this.createLeafBySplit(recent, direction)
      : this.createLeafInParent(this.rootSplit, -1);
  }

  async duplicateLeaf(
    leaf: WorkspaceLeaf,
    kind: PaneType | SplitDirection | boolean = 'vertical',
  ): Promise<WorkspaceLeaf> {
    const isDirection = kind === 'vertical' || kind === 'horizontal';
    const copy = isDirection ? this.createLeafBySplit(leaf, kind) : this.getLeaf(kind || 'tab');
    await copy.setViewState({ ...leaf.getViewState(), active: true });
    return copy;
  }

  /** The leaf of that type in that sidebar, made when there is none. Unless told otherwise it is shown. */
  async ensureSideLeaf(
    type: string,
    side: Side,
    options: SideLeafOptions = {},
  ): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const there = this.getLeavesOfType(type).find((leaf) => leaf.getRoot() === dock);
    const leaf = there ?? this.sideLeaf(side, options.split === true);
    if (!leaf) {
      throw new Error('The sidebars are not ready yet.');
    }
    if (!there || options.state) {
      await leaf.setViewState({ type, ...(options.state && { state: options.state }) });
    }
    if (options.active) {
      this.setActiveLeaf(leaf, { focus: true });
    }
    await (options.reveal === false ? undefined : this.revealLeaf(leaf));
    return leaf;
  }

  /** Opens its sidebar, chooses its tab, and waits for a deferred view. It does not become the active leaf. */
  async revealLeaf(leaf: LeafShape): Promise<void> {
    const own = this.allLeaves().find((one) => one === leaf);
    const root = own?.getRoot();
    if (own) {
      this.bringToFront(own);
    }
    if (root instanceof WorkspaceSidedock) {
      root.expand();
    }
    this.layoutChanged();
    await leaf.loadIfDeferred();
  }

  /** Opens the note a link leads to; makes it when there is none. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: PaneType | boolean,
    openViewState: OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file =
      this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ??
      (await this.createNote(path, sourcePath));
    const eState = subpath ? { subpath, ...openViewState.eState } : openViewState.eState;
    await this.getLeaf(newLeaf).openFile(file, { ...openViewState, ...(eState && { eState }) });
  }

  /** The active view when it edits text. */
  get activeEditor(): MarkdownView | null {
    return this.getActiveViewOfType(MarkdownView);
  }

  /** The host's end: all views are closed, the layout stays as it was kept. */
  close(): void {
    this.requestSaveLayout.cancel();
    this.layoutReady = false;
    this.quiet = true;
    this.allLeaves().forEach((leaf) => leaf.detach());
  }

  /** Editor extensions are not drawn by the stand-in: nothing to do. */
  updateOptions(): void {}

  private addTabBeside(leaf: WorkspaceLeaf | null): WorkspaceLeaf {
    return leaf?.parent instanceof WorkspaceTabs
      ? this.addLeaf(leaf.parent, leaf.parent.currentTab + 1)
      : this.addLeaf(this.addTabs(this.rootSplit));
  }

  private async createNote(linkpath: string, sourcePath: string): Promise<TFile> {
    const { fileManager, vault } = this.app;
    const parent = fileManager.getNewFileParent(sourcePath, linkpath);
    const path = normalizePath(joinPath(parent.path, `${linkpath.replace(/\.md$/i, '')}.md`));
    await vault.adapter.mkdir(folderOf(path));
    return vault.create(path, '');
  }

  private saveLayout(): Promise<void> {
    if (this.layoutReady) {
      this.app.saveLocalStorage(LAYOUT, this.getLayout());
    }
    return Promise.resolve();
  }
}

function canNavigate(leaf: WorkspaceLeaf): boolean {
  return !leaf.pinned && (leaf.view.navigation || leaf.view instanceof DeferredView);
}
