import type { AppShape, LeafShape, Side } from '../app-shape';
import { Events } from '../events';
import type { ShellElements } from '../shell-elements';
import { Popouts, type OpenWindow } from './popouts';
import { ViewRegistry } from './view-registry';
import {
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceWindow,
  type WorkspaceItem,
  type WorkspaceSplit,
} from './workspace-item';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';

/** The leaves of the workspace and the splits, sidebars and windows they are in. */
export abstract class WorkspaceLeaves extends Events {
  readonly leftSplit: WorkspaceSidedock;
  readonly rightSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly floatingSplit: Popouts;
  readonly registry = new ViewRegistry();
  readonly containerEl: HTMLElement;
  layoutReady = false;
  /** While a layout is being restored or closed nothing is told and nothing refilled. */
  protected quiet = false;
  private changeWaits = false;

  constructor(
    protected readonly app: AppShape,
    shell: ShellElements,
    openWindow: OpenWindow,
  ) {
    super();
    this.leftSplit = new WorkspaceSidedock(shell.leftEl, 'left');
    this.rightSplit = new WorkspaceSidedock(shell.rightEl, 'right');
    this.rootSplit = new WorkspaceRoot(shell.mainEl);
    this.floatingSplit = new Popouts(app, openWindow);
    this.containerEl = shell.mainEl.parentElement ?? shell.mainEl;
    for (const dock of [this.leftSplit, this.rightSplit]) {
      dock.on('collapse-change', () => this.layoutChanged());
    }
    this.registry.on('change', (type) => {
      this.getLeavesOfType(String(type)).forEach((leaf) => void leaf.rebuild());
    });
  }

  abstract setActiveLeaf(leaf: LeafShape, params?: { focus?: boolean }): void;
  abstract leafChanged(leaf: WorkspaceLeaf): void;
  protected abstract leafGone(leaf: WorkspaceLeaf): void;
  abstract requestSaveLayout(): unknown;

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    this.iterateRootLeaves(callback);
    [...leavesIn(this.leftSplit), ...leavesIn(this.rightSplit)].forEach(callback);
  }

  /** Those of the main area and of popout windows. */
  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    [this.rootSplit, ...this.floatingSplit.children].flatMap(leavesIn).forEach(callback);
  }

  /** Deferred ones too. */
  getLeavesOfType(viewType: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    this.getLeavesOfType(viewType).forEach((leaf) => leaf.detach());
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.group === group);
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('left', split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf | null {
    return this.sideLeaf('right', split);
  }

  createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
    const tabs = this.addTabs(parent, index);
    return this.addLeaf(tabs);
  }

  createLeafBySplit(leaf: WorkspaceLeaf, direction = 'vertical', before = false): WorkspaceLeaf {
    const split = splitOf(leaf);
    split.direction = direction === 'horizontal' ? 'horizontal' : 'vertical';
    const at = leaf.parent ? split.children.indexOf(leaf.parent) : -1;
    return this.createLeafInParent(split, before ? at : at + 1);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const container = this.openContainer();
    const tabs = this.addTabs(container);
    this.takeOut(leaf);
    tabs.insertChild(-1, leaf);
    this.layoutChanged();
    return container;
  }

  /** In a browser that blocks popups this throws. */
  openPopoutLeaf(): WorkspaceLeaf {
    return this.addLeaf(this.addTabs(this.openContainer()));
  }

  /** Tells of a change once, after what is going on now. */
  layoutChanged(): void {
    if (this.quiet || this.changeWaits) {
      return;
    }
    this.changeWaits = true;
    queueMicrotask(() => {
      this.changeWaits = false;
      this.trigger('layout-change');
      this.loadVisible();
      this.requestSaveLayout();
    });
  }

  protected allLeaves(): WorkspaceLeaf[] {
    const leaves: WorkspaceLeaf[] = [];
    this.iterateAllLeaves((leaf) => leaves.push(leaf));
    return leaves;
  }

  /** A deferred view becomes real once it is seen, not before the layout is ready. */
  protected loadVisible(): void {
    if (this.layoutReady) {
      const visible = this.allLeaves().filter((leaf) => leaf.isVisible());
      visible.forEach((leaf) => void leaf.loadIfDeferred());
    }
  }

  protected addTabs(split: WorkspaceSplit, at = -1): WorkspaceTabs {
    const tabs = new WorkspaceTabs(split.containerEl.ownerDocument);
    tabs.on('tab-change', () => this.layoutChanged());
    split.insertChild(at, tabs);
    return tabs;
  }

  protected addLeaf(tabs: WorkspaceTabs, at = -1): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(
      {
        app: this.app,
        registry: this.registry,
        changed: (changed) => this.leafChanged(changed),
        remove: (gone) => this.removeLeaf(gone),
      },
      tabs.containerEl.ownerDocument,
    );
    for (const type of ['mousedown', 'click', 'focusin']) {
      leaf.containerEl.addEventListener(type, () => this.setActiveLeaf(leaf), true);
    }
    tabs.insertChild(at, leaf);
    this.layoutChanged();
    return leaf;
  }

  /** Null before the sidebars are there: a plugin asked too early. */
  protected sideLeaf(side: Side, split: boolean): WorkspaceLeaf | null {
    if (!this.layoutReady) {
      return null;
    }
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const first = dock.children.find((child) => child instanceof WorkspaceTabs);
    return this.addLeaf(split || !first ? this.addTabs(dock) : first);
  }

  private openContainer(): WorkspaceWindow {
    return this.floatingSplit.open((closed) => {
      leavesIn(closed).forEach((leaf) => leaf.detach());
    });
  }

  private removeLeaf(leaf: WorkspaceLeaf): void {
    this.takeOut(leaf);
    if (this.quiet) {
      return;
    }
    if (leavesIn(this.rootSplit).length === 0) {
      this.addLeaf(this.addTabs(this.rootSplit));
    }
    this.leafGone(leaf);
    this.layoutChanged();
  }

  private takeOut(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    const split = splitOf(leaf);
    tabs?.removeChild(leaf);
    if (tabs?.children.length === 0) {
      split.removeChild(tabs);
    }
    if (split instanceof WorkspaceWindow && split.children.length === 0) {
      this.floatingSplit.close(split, () => undefined);
    }
  }
}

export function leavesIn(item: WorkspaceItem): WorkspaceLeaf[] {
  if (item instanceof WorkspaceLeaf) {
    return [item];
  }
  const children = 'children' in item ? (item.children as readonly WorkspaceItem[]) : [];
  return children.flatMap(leavesIn);
}

function splitOf(leaf: WorkspaceLeaf): WorkspaceSplit {
  return leaf.getRoot() as WorkspaceSplit;
}
