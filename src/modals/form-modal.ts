import { Keymap, Modal } from 'obsidian';
import { isHidden } from '../ui/discreet';
import { addText, createButton } from '../ui/element';
import { listen, onKey } from '../ui/listen';
import type { DialogParts } from './dialog-parts';
import { areRight, type FormBody } from './form-fields';

type ModalParts = Pick<DialogParts, 'app' | 'words'>;

/** One dialog with fields and two buttons. */
export interface Form<T> {
  readonly title: string;
  /** "Save" and "Cancel" unless said otherwise. */
  readonly confirm?: string;
  readonly cancel?: string;
  /** A sentence below the fields. */
  readonly hint?: string | undefined;
  /**
   * Gives the answer of Escape, the cross and a click beside, where they are not the same as Cancel; `read`
   * gives what is filled in, undefined when a field finds something wrong.
   */
  readonly dismissed?: (read: () => T | undefined) => T;
  /**
   * Fills the form and gives the function that reads it, called when no field finds anything wrong.
   * `finish` closes the dialog with a value, past the button.
   */
  build(form: FormBody, finish: (value: T) => void): () => T | undefined;
}

/**
 * Shows the form; resolves once it is closed, with undefined when it was cancelled. Enter in a field, or
 * Mod+Enter anywhere, confirms.
 */
export async function openForm<T>(parts: ModalParts, form: Form<T>): Promise<T | undefined> {
  let answer: () => T | undefined = () => undefined;
  await openDialog(parts, form.title, (el, close) => {
    const read = fillForm(el, form, parts.words.dialogs, (value) => {
      answer = () => value;
      close();
    });
    answer = () => form.dismissed?.(read);
  });
  return answer();
}

/** Opens a dialog and lets `fill` put something into it; resolves once it is closed. */
export function openDialog(
  { app }: Pick<ModalParts, 'app'>,
  title: string,
  fill: (el: HTMLElement, close: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const modal = new Modal(app);
    const { modalEl, titleEl, contentEl } = modal;
    modalEl.addClass('rapport-dialog');
    titleEl.setText(title);
    modal.onOpen = () => fill(contentEl, () => modal.close());
    modal.onClose = () => {
      contentEl.empty();
      resolve();
    };
    modal.open();
  });
}

function fillForm<T>(
  parent: HTMLElement,
  form: Form<T>,
  words: FormBody['words'],
  leave: (value: T | undefined) => void,
): () => T | undefined {
  // A real form gives Enter, and the Go key of phones, their meaning.
  const el = parent.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
  const fields: FormBody['fields'] = [];
  const build = form.build({ el, words, fields }, leave);
  const read = (): T | undefined => (areRight(fields) ? build() : undefined);
  if (form.hint !== undefined) addText(el, 'div', form.hint, 'rapport-form-hint');
  const row = el.createDiv('modal-button-container');
  const submit = addText(row, 'button', form.confirm ?? words.save, 'mod-cta');
  createButton(row, { text: form.cancel ?? words.cancel }, () => leave(undefined));
  listen(el, 'submit', (event) => {
    event.preventDefault();
    const value = read();
    if (value !== undefined) leave(value);
  });
  onKey(el, (event) => {
    const confirms = event.key === 'Enter' && Keymap.isModifier(event, 'Mod');
    if (confirms) el.requestSubmit();
    return confirms;
  });
  const first = el.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select');
  // The focus would show what must not be read from the screen.
  (first === null || isHidden(first) ? submit : first).focus();
  return read;
}
