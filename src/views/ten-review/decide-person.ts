import type { Answers, ReviewEntry } from '../../domain/review';
import { addDueField } from './decide-due';
import { addTextField } from './decide-field';
import { decidedWords, lacksStep, presentStep } from './decide-model';
import { createChoice } from './reconsider-choice';
import type { PersonRow } from './reconsider-rows';
import { addHint } from './review-elements';
import type { StepParts } from './review-parts';

/** The decision about one person: a section that folds. */
export function createDecidePerson(
  parent: HTMLElement,
  parts: StepParts,
  first: ReviewEntry,
): PersonRow {
  const { text, why } = parts.words.dialogs.nextStep;
  const { same, wanted, needsStep } = parts.texts.decide;
  let { link } = first;
  const save = (answers: Partial<Answers>): Promise<boolean> =>
    parts.change({ kind: 'answer', link, answers });
  const el = parent.createEl('details');
  // The first is open at once.
  el.open = el.previousElementSibling?.tagName !== 'DETAILS';
  const summary = el.createEl('summary');
  const nameEl = summary.createEl('b');
  const decidedEl = summary.createEl('small', 'rapport-private');
  const choice = createChoice(el, parts, same, 'wanted');
  const nowEl = addHint(el, '', 'rapport-private');
  const showStep = addTextField(el, text, (step) => save({ step }));
  const showWhy = addTextField(el, why, (reason) => save({ why: reason }));
  const showDue = addDueField(el.createDiv(), parts, (due) => save({ due }));
  const needsEl = addHint(el);
  return {
    el,
    show(entry) {
      link = entry.link;
      nameEl.setText(entry.name);
      decidedEl.setText(decidedWords(entry));
      choice.show(entry, wanted);
      nowEl.setText(presentStep(entry, parts));
      showStep(entry.step);
      showWhy(entry.why);
      showDue(entry.due);
      needsEl.setText(lacksStep(entry) ? needsStep : '');
    },
  };
}
