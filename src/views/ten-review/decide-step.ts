import { PRIVATE } from '../../ui/discreet';
import { addAnswerChoice } from './answer-choice';
import { addDueField } from './decide-due';
import { addTextField } from './decide-field';
import { decidedWords, lacksStep, presentStep } from './decide-model';
import { personRows, type PersonRow, type SaveAnswers } from './person-rows';
import { addHint, addTitle } from './review-elements';
import type { CreateStep, StepParts } from './review-parts';

/** For each of the list: is there work to do, and is another rating wanted? */
export const createDecideStep: CreateStep = (el, parts) => {
  addTitle(el, parts.texts.decide.title);
  return {
    update: personRows(el, parts, createSection),
    // What is typed and not saved yet is saved when a field is left.
    close: () => el.findAll('input').forEach((input) => input.trigger('blur')),
  };
};

/** The decision about one person: a section that folds. */
function createSection(parent: HTMLElement, parts: StepParts, save: SaveAnswers): PersonRow {
  const { text, why } = parts.words.dialogs.nextStep;
  const { same, wanted, needsStep } = parts.texts.decide;
  const el = parent.createEl('details');
  // The first is open at once.
  el.open = el.previousElementSibling?.tagName !== 'DETAILS';
  const summary = el.createEl('summary');
  const nameEl = summary.createEl('b');
  const decidedEl = summary.createEl('small', PRIVATE);
  const choice = addAnswerChoice(el, parts, same, 'wanted', save);
  const nowEl = addHint(el, '', PRIVATE);
  const showStep = addTextField(el, text, (step) => save({ step }));
  const showWhy = addTextField(el, why, (reason) => save({ why: reason }));
  const showDue = addDueField(el.createDiv(), parts, (due) => save({ due }));
  const needsEl = addHint(el);
  return {
    el,
    show(entry) {
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
