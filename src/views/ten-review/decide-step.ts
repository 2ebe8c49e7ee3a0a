import { Notice } from 'obsidian';
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
  const { texts, words } = parts;
  addTitle(el, texts.decide.title);
  /** Saves what is typed, as when a field is left, and gives the fields with a day that is not understood. */
  const flush = (): readonly HTMLElement[] => {
    el.findAll('input').forEach((input) => input.trigger('blur'));
    return el.findAll('[aria-invalid]');
  };
  return {
    update: personRows(el, parts, createSection),
    holds() {
      const [unread] = flush();
      unread?.closest('details')?.setAttr('open', '');
      unread?.focus();
      return unread !== undefined;
    },
    close() {
      for (const unread of flush()) {
        const name = unread.closest('details')?.querySelector('b')?.getText();
        const why = words.refusals['no-such-day']();
        new Notice(`${name}: ${texts.frame.notSaved(why)}`);
      }
    },
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
  needsEl.setAttr('role', 'status');
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
