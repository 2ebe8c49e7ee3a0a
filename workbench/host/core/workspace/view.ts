import { setIcon } from '../../ui/icons';
import type { Scope } from '../../ui/scope';
import type { AppShape, LeafShape, ViewShape, ViewStateResult } from '../app-shape';
import { Component } from '../component';

/** What a leaf shows. It is opened once and closed once; its element belongs to the leaf's document. */
export abstract class View extends Component implements ViewShape {
  readonly app: AppShape;
  readonly leaf: LeafShape;
  readonly containerEl: HTMLElement;
  icon = 'lucide-file';
  navigation = false;
  scope: Scope | null = null;

  constructor(leaf: LeafShape) {
    super();
    this.leaf = leaf;
    this.app = leaf.app;
    this.containerEl = leaf.containerEl.ownerDocument.createElement('div');
    this.containerEl.className = 'workspace-leaf-content';
  }

  abstract getViewType(): string;

  abstract getDisplayText(): string;

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: ViewStateResult): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {}

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(menu: unknown, source: string): void;
  onPaneMenu(): void {}

  /** The leaf's call: puts the element into the page, loads, then waits for `onOpen`. */
  async open(parentEl: HTMLElement): Promise<void> {
    this.containerEl.dataset['type'] = this.getViewType();
    parentEl.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** The leaf's call: waits for `onClose`, unloads, takes the element out of the page. */
  async close(): Promise<void> {
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.remove();
    }
  }
}

/** A view with a header and a place for its content. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: LeafShape) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.titleEl = header
      .createDiv('view-header-title-container mod-at-start')
      .createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  /** A button in the view's header; the last one added stands first. */
  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = createButton(this.containerEl.ownerDocument, title);
    setIcon(button, icon);
    button.addEventListener('click', callback);
    this.actionsEl.prepend(button);
    return button;
  }

  override async open(parentEl: HTMLElement): Promise<void> {
    await super.open(parentEl);
    this.showTitle();
  }

  showTitle(): void {
    this.titleEl.textContent = this.getDisplayText();
  }
}

function createButton(doc: Document, title: string): HTMLElement {
  const button = doc.createElement('button');
  button.className = 'clickable-icon view-action';
  button.setAttribute('aria-label', title);
  return button;
}
