import { createDecidePerson } from './decide-person';
import { personRows } from './reconsider-rows';
import { addTitle } from './review-elements';
import type { CreateStep } from './review-parts';

/** For each of the list: is there work to do, and is another rating wanted? */
export const createDecideStep: CreateStep = (el, parts) => {
  addTitle(el, parts.texts.decide.title);
  return {
    update: personRows(el, parts, (entry) => createDecidePerson(el, parts, entry)),
    // What is typed and not saved yet is saved when a field is left.
    close: () => el.findAll('input').forEach((input) => input.trigger('blur')),
  };
};
