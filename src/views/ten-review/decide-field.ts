import { PRIVATE } from '../../ui/discreet';
import { addText } from '../../ui/element';
import { listen } from '../../ui/listen';

/** So long nobody types before what stands there is saved, in milliseconds. */
const PAUSE = 800;

/**
 * Makes the input save when it is left and when typing pauses. `save` tells whether it could: what was
 * not saved stays as it is and is tried again. Gives the function that shows what the note says, unless
 * what is typed means the same (`read`), or the user is about to write something else.
 */
export function savedField<T>(
  inputEl: HTMLInputElement,
  read: (typed: string) => T,
  write: (noted: T) => string,
  save: (value: T) => Promise<boolean>,
): (noted: T) => void {
  let noted = read('');
  /** What stood there when it was last read from the note or saved; undefined when saving failed. */
  let settled: string | undefined = '';
  let saving = 0;
  let timer = 0;
  const refresh = (): void => {
    const { value } = inputEl;
    const busy = saving > 0 || inputEl.isActiveElement();
    if (busy || value !== settled || read(value) === noted) return;
    inputEl.value = settled = write(noted);
  };
  const flush = async (): Promise<void> => {
    const typed = inputEl.value;
    if (typed === settled) return refresh();
    settled = typed;
    saving += 1;
    const saved = await save(read(typed));
    saving -= 1;
    if (!saved && settled === typed) settled = undefined;
  };
  listen(inputEl, 'input', () => {
    inputEl.win.clearTimeout(timer);
    timer = inputEl.win.setTimeout(() => void flush(), PAUSE);
  });
  listen(inputEl, 'change', () => void flush());
  listen(inputEl, 'blur', () => void flush());
  return (now) => {
    noted = now;
    refresh();
  };
}

/** A text field under its name, in `parent`. */
export function addInput(parent: HTMLElement, text: string, placeholder = ''): HTMLInputElement {
  const el = addText(parent, 'label', text);
  return el.createEl('input', { cls: PRIVATE, type: 'text', placeholder });
}

/** The same that saves by itself. */
export function addTextField(
  parent: HTMLElement,
  text: string,
  save: (text: string) => Promise<boolean>,
): (noted: string) => void {
  return savedField(addInput(parent, text), (typed) => typed.trim(), String, save);
}
