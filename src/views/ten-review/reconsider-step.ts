import { PRIVATE } from '../../ui/discreet';
import { addAnswerChoice } from './answer-choice';
import { personRows, type PersonRow, type SaveAnswers } from './person-rows';
import { evidenceQuestion, wasWords } from './reconsider-model';
import { addHint, addTitle } from './review-elements';
import type { CreateStep, StepParts } from './review-parts';

/** All of the list on one screen beside the last review, each rating open to change. */
export const createReconsiderStep: CreateStep = (el, parts) => {
  const { title, hint } = parts.texts.reconsider;
  addTitle(el, title);
  addHint(el, hint, 'rapport-review-keys');
  return { update: personRows(el, parts, createRow) };
};

function createRow(parent: HTMLElement, parts: StepParts, save: SaveAnswers): PersonRow {
  const choice = addAnswerChoice(parent, parts, parts.texts.rate.unsure, 'rating', save);
  const wasEl = choice.answersEl.createEl('small');
  const questionEl = addHint(choice.el, '', PRIVATE);
  return {
    el: choice.el,
    show(entry) {
      choice.show(entry, entry.name);
      wasEl.setText(wasWords(entry, parts));
      questionEl.setText(evidenceQuestion(entry, parts));
    },
  };
}
