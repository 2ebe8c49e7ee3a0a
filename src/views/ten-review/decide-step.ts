import { createDecidePerson } from './decide-person';
import { personRows } from './reconsider-rows';
import type { CreateStep } from './review-parts';

/** For each of the list: is there work to do, and is another rating wanted? */
export const createDecideStep: CreateStep = (el, parts) => {
  el.createEl('h2', { text: parts.words.tenReview.decide.title });
  const update = personRows(el, parts, (entry) => createDecidePerson(el, parts, entry));
  let sections = update();
  return {
    update: () => (sections = update()),
    focus: () => el.querySelector('summary')?.focus(),
    close() {
      for (const section of sections) section.flush();
    },
  };
};
