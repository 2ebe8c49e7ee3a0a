import { Keymap, Modal, type App } from 'obsidian';
import { isHidden } from '../ui/discreet';
import { createButton } from '../ui/element';
import { listen } from '../ui/listen';

/** One dialog with fields and two buttons. */
export interface Form<T> {
  readonly title: string;
  readonly confirm: string;
  readonly cancel: string;
  /** A sentence below the fields. */
  readonly hint?: string | undefined;
  /** The answer of Escape, the cross and a click beside, where they are not the same as Cancel. */
  readonly dismissed?: T;
  /**
   * Fills the form and gives the function that reads it: a value, or undefined when something is wrong,
   * which it has shown by then. `finish` closes the dialog with a value, past the button.
   */
  build(el: HTMLElement, finish: (value: T) => void): () => T | undefined;
}

/**
 * Shows the form; resolves once it is closed, with undefined when it was cancelled. Enter in a field, or
 * Mod+Enter anywhere, confirms.
 */
export function openForm<T>(app: App, form: Form<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const modal = new Modal(app);
    let answer = form.dismissed;
    modal.onOpen = () =>
      fillModal(modal, form, (value) => {
        answer = value;
        modal.close();
      });
    modal.onClose = () => {
      modal.contentEl.empty();
      resolve(answer);
    };
    modal.open();
  });
}

function fillModal<T>(
  { modalEl, titleEl, contentEl }: Modal,
  form: Form<T>,
  leave: (value: T | undefined) => void,
): void {
  const { title, confirm, cancel, hint } = form;
  modalEl.addClass('rapport-dialog');
  titleEl.setText(title);
  // A real form gives Enter, and the Go key of phones, their meaning.
  const el = contentEl.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
  const read = form.build(el, leave);
  if (hint !== undefined) el.createDiv({ cls: 'rapport-form-hint', text: hint });
  const row = el.createDiv('modal-button-container');
  const submit = row.createEl('button', { cls: 'mod-cta', text: confirm });
  createButton(row, { text: cancel }, () => leave(undefined));
  listen(el, 'submit', (event) => {
    event.preventDefault();
    const value = read();
    if (value !== undefined) leave(value);
  });
  listen(el, 'keydown', (event) => {
    if (event.key !== 'Enter' || !Keymap.isModifier(event, 'Mod')) return;
    event.preventDefault();
    el.requestSubmit();
  });
  const first = el.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select');
  // The focus would show what must not be read from the screen.
  (first === null || isHidden(first) ? submit : first).focus();
}
