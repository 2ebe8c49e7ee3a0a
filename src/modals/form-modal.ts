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
 * Mod+Enter anywhere, confirms. Where `write` says no to what was confirmed, the form comes back as it was
 * filled in, until it is through or the user leaves.
 */
export async function openForm<T>(
  parts: ModalParts,
  form: Form<T>,
  write: (value: T) => Promise<boolean> = () => Promise.resolve(true),
): Promise<T | undefined> {
  let filled: FilledForm<T> | undefined;
  for (;;) {
    let confirmed: [T | undefined] | undefined;
    await openDialog(parts, form.title, (el, close) => {
      filled ??= fillForm(el, form, parts.words.dialogs);
      filled.showIn(el, (value) => {
        confirmed = [value];
        close();
      });
    });
    const [value] = confirmed ?? [form.dismissed?.(() => filled?.read())];
    if (value === undefined || (await write(value)) || confirmed === undefined) return value;
  }
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

/** A form with what the user filled in, from one showing to the next. */
interface FilledForm<T> {
  /** Undefined when a field finds something wrong. */
  read(): T | undefined;
  /** `leave` closes it, with the value that was confirmed. */
  showIn(parent: HTMLElement, leave: (value: T | undefined) => void): void;
}

function fillForm<T>(parent: HTMLElement, form: Form<T>, words: FormBody['words']): FilledForm<T> {
  // A real form gives Enter, and the Go key of phones, their meaning.
  const el = parent.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
  let leave: (value: T | undefined) => void = () => undefined;
  const fields: FormBody['fields'] = [];
  const build = form.build({ el, words, fields }, (value) => leave(value));
  const read = (): T | undefined => (areRight(fields) ? build() : undefined);
  if (form.hint !== undefined) addText(el, 'div', form.hint, 'rapport-form-hint');
  const again = el.createDiv({ cls: 'rapport-form-again', attr: { role: 'alert' } });
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
  let isShownAgain = false;
  return {
    read,
    showIn(place, onLeave) {
      leave = onLeave;
      place.append(el);
      if (isShownAgain) again.setText(words.notSaved);
      isShownAgain = true;
      const first = el.querySelector<HTMLElement>('input:checked, input:not([type=radio]), select');
      // The focus would show what must not be read from the screen.
      (first === null || isHidden(first) ? submit : first).focus();
    },
  };
}
