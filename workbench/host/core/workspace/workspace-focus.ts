import type { LeafShape } from '../app-shape';
import type { TFile } from '../files/vault-files';
import { FileView } from '../note/file-view';
import type { WorkspaceItem } from './workspace-item';
import type { WorkspaceLeaf } from './workspace-leaf';
import { leavesIn, WorkspaceLeaves } from './workspace-leaves';
import { WorkspaceTabs } from './workspace-tabs';

const fileOf = (leaf: LeafShape | null): TFile | null =>
  leaf?.view instanceof FileView ? leaf.view.file : null;

/** Which leaf is the active one, and which file. */
export abstract class WorkspaceFocus extends WorkspaceLeaves {
  activeLeaf: WorkspaceLeaf | null = null;
  protected lastOpenFiles: string[] = [];
  private shownFile: TFile | null = null;
  private clock = 0;

  /** Events come at once; the app waits a moment. A click anywhere in a leaf, sidebars too, leads here. */
  override setActiveLeaf(
    leaf: LeafShape,
    params?: { focus?: boolean } | boolean,
    focus?: boolean,
  ): void {
    const wanted = this.allLeaves().find((one) => one === leaf);
    if (!wanted) {
      return;
    }
    const isNew = this.activeLeaf !== wanted;
    this.clock += 1;
    wanted.activeTime = this.clock;
    if (isNew) {
      this.activeLeaf?.containerEl.classList.remove('mod-active');
      this.activeLeaf = wanted;
      wanted.containerEl.classList.add('mod-active');
    }
    this.bringToFront(wanted);
    if ((typeof params === 'object' && params.focus) || focus) {
      this.focusOn(wanted);
    }
    if (isNew) {
      this.trigger('active-leaf-change', wanted);
      this.tellFile();
      this.layoutChanged();
    }
  }

  /** The file of the active view, else of the main area's most recent one; null when there is none. */
  getActiveFile(): TFile | null {
    return fileOf(this.activeLeaf) ?? fileOf(this.recentLeafWith((leaf) => fileOf(leaf) !== null));
  }

  getActiveViewOfType<T>(type: abstract new (...args: never[]) => T): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getMostRecentLeaf(root?: WorkspaceItem): WorkspaceLeaf | null {
    const leaves = root ? leavesIn(root) : this.mainLeaves();
    return leaves.reduce<WorkspaceLeaf | null>(
      (best, leaf) => (best && best.activeTime >= leaf.activeTime ? best : leaf),
      null,
    );
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpenFiles];
  }

  override leafChanged(leaf: WorkspaceLeaf): void {
    this.layoutChanged();
    if (leaf === this.activeLeaf || leaf === this.getMostRecentLeaf()) {
      this.tellFile();
    }
  }

  protected mainLeaves(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateRootLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }

  protected bringToFront(leaf: WorkspaceLeaf): void {
    if (leaf.parent instanceof WorkspaceTabs) {
      leaf.parent.selectTab(leaf);
    }
  }

  protected override leafGone(leaf: WorkspaceLeaf): void {
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next) {
        this.setActiveLeaf(next);
      } else {
        this.trigger('active-leaf-change', null);
      }
    }
  }

  private recentLeafWith(test: (leaf: WorkspaceLeaf) => boolean): WorkspaceLeaf | null {
    const leaves = this.mainLeaves().filter(test);
    return leaves.sort((a, b) => b.activeTime - a.activeTime)[0] ?? null;
  }

  private focusOn(leaf: WorkspaceLeaf): void {
    const { activeElement } = leaf.containerEl.ownerDocument;
    if (!leaf.containerEl.contains(activeElement)) {
      leaf.setEphemeralState({ focus: true });
    }
  }

  private tellFile(): void {
    const file = this.getActiveFile();
    if (file !== this.shownFile) {
      this.shownFile = file;
      if (file) {
        const others = this.lastOpenFiles.filter((path) => path !== file.path);
        this.lastOpenFiles = [file.path, ...others].slice(0, 10);
      }
      this.trigger('file-open', file);
    }
  }
}
