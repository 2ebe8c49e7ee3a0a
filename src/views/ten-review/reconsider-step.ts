import { createChoice } from './reconsider-choice';
import { evidenceQuestion, wasWords } from './reconsider-model';
import { personRows, type PersonRow } from './reconsider-rows';
import type { CreateStep, StepParts } from './review-parts';

/** All of the list on one screen beside the last review, each rating open to change. */
export const createReconsiderStep: CreateStep = (el, parts) => {
  const words = parts.words.tenReview.reconsider;
  el.createEl('h2', { text: words.title });
  el.createEl('p', { cls: 'rapport-review-hint rapport-review-keys', text: words.hint });
  const update = personRows(el, parts, () => createRow(el, parts));
  update();
  return {
    update,
    focus: () => el.querySelector<HTMLElement>('input:checked')?.focus(),
    close: () => undefined,
  };
};

function createRow(parent: HTMLElement, parts: StepParts): PersonRow {
  const { reconsider, rate } = parts.words.tenReview;
  const choice = createChoice(parent, parts, rate.unsure, 'rating');
  const was = choice.lineEl.createEl('small');
  const question = choice.el.createEl('p', { cls: 'rapport-review-hint rapport-private' });
  return {
    el: choice.el,
    show(entry) {
      choice.show(entry, entry.name);
      was.setText(wasWords(entry, parts.previous(), reconsider));
      const person = parts.index.person(entry.path ?? '');
      question.setText(evidenceQuestion(entry, person, parts.reading(), reconsider));
    },
  };
}
