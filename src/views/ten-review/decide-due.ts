import { setIcon } from 'obsidian';
import { formatDay, parseDay, type Day } from '../../domain/day';
import { createDayInput } from '../../i18n/day-input';
import { createDayWords } from '../../i18n/day-words';
import { savedField } from './decide-field';
import type { ReviewParts } from './review-parts';

/** By when, in `parent`: a day in words, what was understood beside it at once, and the app's own calendar. */
export interface DueField {
  show(due: Day | undefined): void;
  flush(): void;
}

export function createDueField(
  parent: HTMLElement,
  parts: ReviewParts,
  save: (due: Day | undefined) => Promise<boolean>,
): DueField {
  const { words, language } = parts;
  const { dueHint, pickDay, unknownDay } = words.tenReview.decide;
  const dayWords = createDayWords(words.days, language);
  const read = createDayInput(words.dayInput);
  const inputEl = textInput(parent, words.dialogs.nextStep.due, dueHint);
  const dateEl = dayPicker(parent, pickDay);
  const outEl = parent.createEl('output', { cls: 'rapport-private' });
  const meant = (): Day | undefined => read(inputEl.value, parts.today());
  /** Half a word is no mistake yet: what is not understood is said once the user pauses. */
  let unknown = '';
  const say = (): void => {
    const day = meant();
    const date = day === undefined ? '' : formatDay(day);
    if (day !== undefined || inputEl.value.trim() === '') unknown = '';
    const said =
      day === undefined
        ? unknown
        : words.agenda.whenAndDate(dayWords.date(day, parts.today()), date);
    if (outEl.getText() !== said) outEl.setText(said);
    if (dateEl.value !== date) dateEl.value = date;
  };
  const field = savedField(
    inputEl,
    async (typed) => {
      const day = meant();
      unknown = unknownDay;
      say();
      return (day !== undefined || typed.trim() === '') && save(day);
    },
    (typed, noted) =>
      typed === noted || (noted !== '' && read(typed, parts.today()) === parseDay(noted)),
  );
  inputEl.addEventListener('input', () => {
    unknown = '';
    say();
  });
  inputEl.addEventListener('blur', say);
  dateEl.addEventListener('change', () => field.put(dateEl.value));
  return {
    show(due) {
      field.show(due === undefined ? '' : formatDay(due));
      say();
    },
    flush: () => field.flush(),
  };
}

/** The app's own calendar behind a button: a date field of which only the picker is seen. */
function dayPicker(parent: HTMLElement, label: string): HTMLInputElement {
  const el = parent.createEl('label', { cls: 'rapport-decide-pick clickable-icon' });
  setIcon(el, 'lucide-calendar');
  return el.createEl('input', { attr: { type: 'date', 'aria-label': label } });
}

/** A text field under its name. */
export function textInput(parent: HTMLElement, text: string, placeholder = ''): HTMLInputElement {
  const el = parent.createEl('label', { text });
  return el.createEl('input', { cls: 'rapport-private', attr: { type: 'text', placeholder } });
}
