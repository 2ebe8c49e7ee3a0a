import {
  ItemView,
  Platform,
  type HoverParent,
  type HoverPopover,
  type IconName,
  type WorkspaceLeaf,
} from 'obsidian';

/** What stands in a view, from its opening to its closing. */
export interface Panel {
  /** Called when the view was opened by command or key, so that its keys work. */
  takeFocus(): void;
  close(): void;
}

/** What a view is called, and how its panel is made in the element it gets. */
export interface PanelFace<P extends Panel> {
  readonly type: string;
  readonly title: string;
  readonly icon: IconName;
  /** A class of the element, beside `rapport-panel`. */
  readonly cls: string;
  open(el: HTMLElement, hoverParent: HoverParent): P;
}

/** A view of the app that holds one panel. */
export class PanelView<P extends Panel = Panel> extends ItemView implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  override navigation = false;
  #opened: P | undefined;

  readonly #face: PanelFace<P>;

  constructor(leaf: WorkspaceLeaf, face: PanelFace<P>) {
    super(leaf);
    this.#face = face;
  }

  override getViewType(): string {
    return this.#face.type;
  }

  override getDisplayText(): string {
    return this.#face.title;
  }

  override getIcon(): string {
    return this.#face.icon;
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    // A phone has no keys.
    if (Platform.isPhone || typeof state !== 'object' || state === null) return;
    if ('focus' in state && state.focus === true) this.#opened?.takeFocus();
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('rapport-view');
    const el = this.contentEl.createDiv({ cls: `rapport-panel ${this.#face.cls}` });
    this.#opened = this.#face.open(el, this);
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.#opened?.close();
    this.#opened = undefined;
    return Promise.resolve();
  }
}
