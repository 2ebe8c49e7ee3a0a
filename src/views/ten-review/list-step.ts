import { Platform } from 'obsidian';
import { MOST_PEOPLE } from '../../domain/review-rows';
import { noteName } from '../../modals/report-model';
import { createListRows } from './list-rows';
import { createListSearch } from './list-search';
import { addHint, addTitle } from './review-elements';
import type { CreateStep } from './review-parts';
import { createSuggestions } from './suggestions-list';

/** First step: who is on the list. */
export const createListStep: CreateStep = (el, parts) => {
  const words = parts.texts.list;
  /** Puts somebody on the list, with a new note where there is none; false when nothing came of it. */
  const add = async (name: string, known?: string, people?: number): Promise<boolean> => {
    const { entries, path: review } = parts.review();
    // No note is made for somebody for whom there is no room.
    const full = entries.length >= MOST_PEOPLE;
    const path = known ?? (full ? undefined : await parts.makePerson(name));
    if (path === undefined && !full) return false;
    const link = path === undefined ? `[[${name}]]` : parts.linkTo(path, review);
    const added = await parts.change({ kind: 'add', link });
    if (added) parts.say(words.added(name, people ?? entries.length + 1));
    return added;
  };
  el.addClass('rapport-review-who');
  const mainEl = el.createDiv();
  addTitle(mainEl, words.title);
  const updateSearch = createListSearch(mainEl, parts, async ({ path, name, onList }) => {
    if (onList) parts.say(words.onList);
    return !onList && add(name, path);
  });
  const updateRows = createListRows(mainEl, parts);
  const hintEl = addHint(mainEl);
  const updateSuggestions = createSuggestions(el, parts, (path, people) =>
    add(noteName(path), path, people),
  );
  return {
    update() {
      const people = parts.review().entries.length;
      const keys = people > 1 && !Platform.isMobile ? ` ${words.keys}` : '';
      hintEl.setText(words.count(people) + keys);
      updateSearch();
      updateRows();
      updateSuggestions();
    },
  };
};
