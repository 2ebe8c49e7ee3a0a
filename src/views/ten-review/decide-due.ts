import { setIcon } from 'obsidian';
import { isoDay, type Day } from '../../domain/day';
import { createDayInput } from '../../i18n/day-input';
import { PRIVATE } from '../../ui/discreet';
import { setWords } from '../../ui/element';
import { idOf } from '../../ui/label-by';
import { listen } from '../../ui/listen';
import { addInput, savedField } from './decide-field';
import type { StepParts } from './review-parts';

/**
 * By when, in `parent`: a day in words, what was understood beside it at once, and the app's own calendar.
 * Gives the function that shows what the note says. While what is typed is not understood, the field is invalid.
 */
export function addDueField(
  parent: HTMLElement,
  parts: StepParts,
  save: (due: Day | undefined) => Promise<boolean>,
): (noted: Day | undefined) => void {
  const { words, dayWords, texts } = parts;
  const { dueHint, pickDay, unknownDay } = texts.decide;
  const understand = createDayInput(words.dayInput);
  const read = (typed: string): Day | undefined => understand(typed, parts.today());
  const inputEl = addInput(parent, words.dialogs.nextStep.due, dueHint);
  const dateEl = addCalendar(parent, pickDay, inputEl);
  const outEl = parent.createEl('output');
  inputEl.setAttr('aria-describedby', idOf(outEl));
  /** Half a word is no mistake yet: what is not understood is said once the user pauses. */
  let unknown = '';
  const say = (): void => {
    const day = read(inputEl.value);
    const date = isoDay(day);
    dateEl.value = date;
    setWords(
      outEl,
      day === undefined
        ? unknown
        : words.agenda.whenAndDate(dayWords.date(day, parts.today()), date),
    );
    outEl.toggleClass(PRIVATE, unknown === '');
    inputEl.setAttr('aria-invalid', unknown ? 'true' : null);
  };
  const show = savedField(inputEl, read, isoDay, async (day) => {
    unknown = day === undefined && inputEl.value.trim() !== '' ? unknownDay : '';
    say();
    return unknown === '' && save(day);
  });
  listen(inputEl, 'input', () => {
    unknown = '';
    say();
  });
  listen(inputEl, 'blur', say);
  return (due) => {
    show(due);
    say();
  };
}

/** The app's own calendar: a date field of which only the picker is seen, behind a button. It writes into `inputEl`. */
function addCalendar(
  parent: HTMLElement,
  name: string,
  inputEl: HTMLInputElement,
): HTMLInputElement {
  const pickEl = parent.createEl('label', 'rapport-decide-pick clickable-icon');
  setIcon(pickEl, 'lucide-calendar');
  const dateEl = pickEl.createEl('input', { type: 'date', attr: { 'aria-label': name } });
  listen(dateEl, 'change', () => {
    inputEl.value = dateEl.value;
    inputEl.trigger('change');
  });
  // Half a day typed in it would be seen by nobody: keys go to the words, but for those that open it.
  listen(dateEl, 'keydown', ({ key }) => {
    if (/^(\S$|Arrow|Backspace|Delete)/.test(key)) inputEl.focus();
  });
  return dateEl;
}
