import { Platform } from 'obsidian';
import { MOST_PEOPLE } from '../../domain/review-rows';
import { createListRows } from './list-rows';
import { createListSearch } from './list-search';
import { addAlert, addHint, addTitle, focusStart } from './review-elements';
import { LIST, type CreateStep } from './review-parts';
import { createSuggestions } from './suggestions-list';

/** First step: who is on the list. */
export const createListStep: CreateStep = (el, parts) => {
  const words = parts.texts.list;
  const count = (): number => parts.review().entries.length;
  /** Puts somebody on the list, with a new note where there is none; false when nothing came of it. */
  const add = async (name: string, known?: string, before = count()): Promise<boolean> => {
    // No note is made for somebody for whom there is no room.
    const full = count() >= MOST_PEOPLE;
    const path = known ?? (full ? undefined : await parts.makePerson(name));
    if (path === undefined && !full) return false;
    const link = path === undefined ? `[[${name}]]` : parts.linkTo(path, parts.review().path);
    const isAdded = await parts.change({ kind: 'add', link }, words.added(name, before + 1));
    const answers = parts.removed.get(`${parts.review().path} ${path}`);
    // Taking somebody off by mistake costs no answers.
    if (isAdded && answers !== undefined) await parts.change({ kind: 'answer', link, answers });
    return isAdded;
  };
  el.addClass('rapport-review-who');
  const mainEl = el.createDiv();
  addTitle(mainEl, words.title);
  const updateSearch = createListSearch(mainEl, parts, async ({ path, name, onList }) => {
    if (onList) parts.say(words.onList);
    return !onList && add(name, path);
  });
  const neededEl = addAlert(mainEl);
  const updates = [updateSearch, createListRows(mainEl, parts), createSuggestions(el, parts, add)];
  const hintEl = addHint(mainEl);
  return {
    update() {
      const keys = count() > 1 && !Platform.isMobile ? ` ${words.keys}` : '';
      hintEl.setText(words.count(count()) + keys);
      if (count() > 0) neededEl.empty();
      for (const update of updates) update();
    },
    holds(to) {
      const isEmpty = to > LIST && count() === 0;
      neededEl.setText(isEmpty ? parts.words.dialogs.errors['no-people'] : '');
      if (isEmpty) focusStart(mainEl);
      return isEmpty;
    },
  };
};
