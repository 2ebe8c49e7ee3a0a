import { Events } from '../events';

/** A piece of the layout: a leaf, or what holds leaves. */
export abstract class WorkspaceItem extends Events {
  parent: WorkspaceParent | null = null;
  abstract readonly containerEl: HTMLElement;

  getRoot(): WorkspaceItem {
    return this.parent?.getRoot() ?? this;
  }

  /** The main window's root, or the popout it is in. Sidebars belong to the main window. */
  getContainer(): WorkspaceItem {
    return this.getRoot();
  }

  /** Whether everything around it lets it be seen. */
  isVisible(): boolean {
    return this.parent === null || (this.parent.shows(this) && this.parent.isVisible());
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  /** Whether the child would be seen if this is. */
  shows(child: WorkspaceItem): boolean;
  shows(): boolean {
    return true;
  }

  insertChild(at: number, child: WorkspaceItem): void {
    this.children.splice(at < 0 ? this.children.length : at, 0, child);
    child.parent = this;
    const next = this.children[this.children.indexOf(child) + 1];
    this.containerEl.insertBefore(child.containerEl, next?.containerEl ?? null);
  }

  removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    if (at >= 0) {
      this.children.splice(at, 1);
      child.parent = null;
      child.containerEl.remove();
    }
  }
}

/** Holds tab groups side by side. Its element is the place the shell gave. */
export class WorkspaceSplit extends WorkspaceParent {
  direction: 'vertical' | 'horizontal' = 'vertical';

  constructor(readonly containerEl: HTMLElement) {
    super();
  }
}

/** The window a split is in. */
export abstract class WorkspaceContainer extends WorkspaceSplit {
  get doc(): Document {
    return this.containerEl.ownerDocument;
  }

  get win(): Window {
    const win = this.doc.defaultView;
    if (!win) {
      throw new Error('The window of this container is closed.');
    }
    return win;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceWindow extends WorkspaceContainer {}

/** A sidebar. Triggers `collapse-change`; collapsed, its element is not shown. */
export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = true;

  constructor(
    containerEl: HTMLElement,
    readonly side: 'left' | 'right',
  ) {
    super(containerEl);
    this.draw();
  }

  override shows(): boolean {
    return !this.collapsed;
  }

  toggle(): void {
    this.set(!this.collapsed);
  }

  collapse(): void {
    this.set(true);
  }

  expand(): void {
    this.set(false);
  }

  private set(collapsed: boolean): void {
    if (this.collapsed !== collapsed) {
      this.collapsed = collapsed;
      this.draw();
      this.trigger('collapse-change');
    }
  }

  private draw(): void {
    this.containerEl.classList.toggle('is-sidedock-collapsed', this.collapsed);
  }
}
