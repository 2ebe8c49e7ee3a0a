/** A text field that saves by itself. */
export interface SavedField {
  /** Shows what the note says, unless the user is about to write something else. */
  show(text: string): void;
  /** Puts a text in as if it was typed, and saves it. */
  put(text: string): void;
  /** Saves what is typed and not saved yet. */
  flush(): void;
}

/** So long nobody types before what stands there is saved, in milliseconds. */
const PAUSE = 800;

/**
 * Makes the input save when it is left and when typing pauses. `save` tells whether it could: what was
 * not saved stays as it is and is tried again. `same` tells that what is typed means what the note says.
 */
export function savedField(
  inputEl: HTMLInputElement,
  save: (typed: string) => Promise<boolean>,
  same = (typed: string, noted: string): boolean => typed.trim() === noted,
): SavedField {
  let noted = '';
  /** What stood there when it was last read from the note or saved; undefined when saving failed. */
  let settled: string | undefined = '';
  let saving = 0;
  let timer = 0;
  const refresh = (): void => {
    const busy = saving > 0 || inputEl.doc.activeElement === inputEl;
    if (busy || inputEl.value !== settled || same(settled, noted)) return;
    inputEl.value = noted;
    settled = noted;
  };
  const flush = async (): Promise<void> => {
    inputEl.win.clearTimeout(timer);
    const typed = inputEl.value;
    if (typed === settled) return;
    settled = typed;
    saving += 1;
    const saved = await save(typed);
    saving -= 1;
    if (!saved && settled === typed) settled = undefined;
  };
  inputEl.addEventListener('input', () => {
    inputEl.win.clearTimeout(timer);
    timer = inputEl.win.setTimeout(() => void flush(), PAUSE);
  });
  inputEl.addEventListener('change', () => void flush());
  inputEl.addEventListener('blur', () => {
    void flush();
    refresh();
  });
  return {
    show(text) {
      noted = text;
      refresh();
    },
    put(text) {
      inputEl.value = text;
      void flush();
    },
    flush: () => void flush(),
  };
}
