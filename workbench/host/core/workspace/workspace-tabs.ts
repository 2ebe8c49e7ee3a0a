import type { WorkspaceItem } from './workspace-item';
import { WorkspaceParent } from './workspace-item';

/** A group of tabs of which one is shown. Triggers `tab-change` when another one is. */
export class WorkspaceTabs extends WorkspaceParent {
  readonly containerEl: HTMLElement;
  private current: WorkspaceItem | null = null;

  constructor(doc: Document) {
    super();
    this.containerEl = doc.createElement('div');
    this.containerEl.className = 'workspace-tabs';
  }

  /** The place of the tab shown; -1 when there is none. */
  get currentTab(): number {
    return this.current ? this.children.indexOf(this.current) : -1;
  }

  override shows(child: WorkspaceItem): boolean {
    return child === this.current;
  }

  selectTab(child: WorkspaceItem): void {
    const changed = this.current !== child;
    this.current = child;
    this.draw();
    if (changed) {
      this.trigger('tab-change');
    }
  }

  override insertChild(at: number, child: WorkspaceItem): void {
    super.insertChild(at, child);
    this.current ??= child;
    this.draw();
  }

  override removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    super.removeChild(child);
    if (this.current === child) {
      this.current = null;
      const next = this.children[Math.min(at, this.children.length - 1)];
      if (next) {
        this.selectTab(next);
      }
    }
  }

  private draw(): void {
    for (const child of this.children) {
      const shown = child === this.current;
      child.containerEl.style.display = shown ? '' : 'none';
      child.containerEl.classList.toggle('mod-shown', shown);
    }
  }
}
