import type { Answers, ReviewEntry } from '../../domain/review';
import { createDayWords } from '../../i18n/day-words';
import { createDueField, textInput } from './decide-due';
import { savedField } from './decide-field';
import { decidedWords, lacksStep, presentStep } from './decide-model';
import { createChoice } from './reconsider-choice';
import type { PersonRow } from './reconsider-rows';
import type { StepParts } from './review-parts';

/** The decision about one person: a section that folds. */
export interface DecidePerson extends PersonRow {
  /** Saves what is typed and not saved yet. */
  flush(): void;
}

export function createDecidePerson(
  parent: HTMLElement,
  parts: StepParts,
  first: ReviewEntry,
): DecidePerson {
  const { words } = parts;
  const { decide } = words.tenReview;
  const { text, why } = words.dialogs.nextStep;
  let entry = first;
  const save = (answers: Partial<Answers>): Promise<boolean> =>
    parts.change({ kind: 'answer', link: entry.link, answers });
  const el = parent.createEl('details');
  // The first is open at once.
  el.open = el.previousElementSibling?.tagName !== 'DETAILS';
  const summary = el.createEl('summary');
  const nameEl = summary.createEl('b');
  const decidedEl = summary.createEl('small', { cls: 'rapport-private' });
  const choice = createChoice(el, parts, decide.same, 'wanted');
  const nowEl = el.createEl('p', { cls: 'rapport-review-hint rapport-private' });
  const step = savedField(textInput(el, text), (typed) => save({ step: typed }));
  const reason = savedField(textInput(el, why), (typed) => save({ why: typed }));
  const due = createDueField(el.createDiv(), parts, (day) => save({ due: day }));
  const needsEl = el.createEl('p', { cls: 'rapport-review-hint' });
  const dayWords = createDayWords(words.days, parts.language);
  return {
    el,
    show(next) {
      entry = next;
      nameEl.setText(entry.name);
      decidedEl.setText(decidedWords(entry));
      choice.show(entry, decide.wanted);
      const present = parts.index.person(entry.path ?? '')?.nextStep;
      nowEl.setText(presentStep(entry, present, parts.today(), decide, dayWords));
      step.show(entry.step);
      reason.show(entry.why);
      due.show(entry.due);
      needsEl.setText(lacksStep(entry) ? decide.needsStep : '');
    },
    flush() {
      for (const field of [step, reason, due]) field.flush();
    },
  };
}
