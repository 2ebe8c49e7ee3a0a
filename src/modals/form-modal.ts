import { Keymap, Modal, type App } from 'obsidian';
import { isHidden } from '../ui/discreet';

/** One dialog with fields and two buttons. */
export interface Form<T> {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** A sentence below the fields. */
  readonly hint?: string;
  /**
   * Fills the form and gives the function that reads it: a value, or undefined when something is wrong,
   * which it has shown by then. `finish` closes the dialog with a value, past the button.
   */
  build(el: HTMLElement, finish: (value: T) => void): () => T | undefined;
}

/** How a dialog was left: by its button, by Cancel, or by Escape, the cross or a click beside it. */
export type FormAnswer<T> =
  | { readonly kind: 'confirmed'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'dismissed' };

/** Shows the form; resolves once it is closed. Enter in a field, or Mod+Enter anywhere, confirms. */
export function openForm<T>(app: App, form: Form<T>): Promise<FormAnswer<T>> {
  return new Promise((resolve) => {
    new FormModal(app, form, resolve).open();
  });
}

class FormModal<T> extends Modal {
  #answer: FormAnswer<T> = { kind: 'dismissed' };

  readonly #form: Form<T>;
  readonly #closed: (answer: FormAnswer<T>) => void;

  constructor(app: App, form: Form<T>, closed: (answer: FormAnswer<T>) => void) {
    super(app);
    this.#form = form;
    this.#closed = closed;
  }

  override onOpen(): void {
    this.modalEl.addClass('rapport-dialog');
    this.setTitle(this.#form.title);
    // A real form gives Enter, and the Go key of phones, their meaning.
    const el = this.contentEl.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
    const read = this.#form.build(el, (value) => this.#leave({ kind: 'confirmed', value }));
    const { hint } = this.#form;
    if (hint !== undefined) el.createDiv({ cls: 'rapport-form-hint', text: hint });
    this.#addButtons(el);
    el.addEventListener('submit', (event) => {
      event.preventDefault();
      const value = read();
      if (value !== undefined) this.#leave({ kind: 'confirmed', value });
    });
    el.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !Keymap.isModifier(event, 'Mod')) return;
      event.preventDefault();
      el.requestSubmit();
    });
    const first =
      el.querySelector<HTMLElement>('input:checked') ?? el.querySelector('input, select');
    if (first?.instanceOf(HTMLElement) !== true) return;
    // The focus would show what must not be read from the screen.
    if (isHidden(first)) el.querySelector<HTMLElement>('.mod-cta')?.focus();
    else first.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#closed(this.#answer);
  }

  #addButtons(el: HTMLElement): void {
    const row = el.createDiv({ cls: 'modal-button-container' });
    row.createEl('button', { cls: 'mod-cta', text: this.#form.confirm, attr: { type: 'submit' } });
    const cancel = row.createEl('button', { text: this.#form.cancel, attr: { type: 'button' } });
    cancel.addEventListener('click', () => this.#leave({ kind: 'cancelled' }));
  }

  #leave(answer: FormAnswer<T>): void {
    this.#answer = answer;
    this.close();
  }
}
