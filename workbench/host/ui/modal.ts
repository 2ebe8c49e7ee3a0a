import { focusable, trapFocus } from './focus-trap';
import { setIcon } from './icons';
import { currentKeymap } from './keymap';
import { Scope } from './scope';

let opened = 0;

/** A dialog over the page. Escape, the cross and a click beside it close it. */
export class Modal<A = unknown> {
  app: A;
  scope = new Scope();
  containerEl: HTMLElement;
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  headerEl: HTMLElement;
  contentEl: HTMLElement;
  bgEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | undefined;
  #focusBefore: Element | null = null;
  #isOpen = false;

  constructor(app: A) {
    this.app = app;
    this.containerEl = createDiv('modal-container mod-dim');
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.bgEl.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    const crossEl = this.modalEl.createEl('button', {
      cls: 'modal-close-button mod-raised clickable-icon',
      attr: { 'aria-label': 'Close', type: 'button' },
    });
    setIcon(crossEl, 'x');
    crossEl.addEventListener('click', () => this.close());
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    this.scope.register([], 'Escape', () => this.onEscapeKey());
    trapFocus(this.scope, this.modalEl);
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const doc = activeDocument;
    this.#focusBefore = doc.activeElement;
    doc.body.appendChild(this.containerEl);
    currentKeymap().pushScope(this.scope);
    void this.onOpen();
    this.#nameDialog();
    if (this.#isOpen) this.#takeFocus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    currentKeymap().popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection) giveFocus(this.#focusBefore);
    this.onClose();
    this.#closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  protected onEscapeKey(): false {
    this.close();
    return false;
  }

  #nameDialog(): void {
    if (!this.titleEl.isConnected) return;
    opened += 1;
    this.titleEl.id = `modal-title-${opened}`;
    this.modalEl.setAttr('aria-labelledby', this.titleEl.id);
  }

  #takeFocus(): void {
    if (this.modalEl.contains(this.modalEl.doc.activeElement)) return;
    // On a phone a text box with the focus would bring up the keyboard.
    const isPhone = this.modalEl.doc.body.hasClass('is-phone');
    const first = isPhone ? undefined : focusable(this.contentEl)[0];
    (first ?? this.modalEl).focus();
  }
}

function giveFocus(el: Element | null): void {
  if (el?.isConnected && el.instanceOf(HTMLElement)) el.focus();
}
