import { Platform } from 'obsidian';
import { MOST_PEOPLE } from '../../domain/review-rows';
import { createListRows } from './list-rows';
import { createListSearch } from './list-search';
import { addHint, addTitle } from './review-elements';
import type { CreateStep } from './review-parts';
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
  const updates = [
    createListSearch(mainEl, parts, async ({ path, name, onList }) => {
      if (onList) parts.say(words.onList);
      return !onList && add(name, path);
    }),
    createListRows(mainEl, parts),
    createSuggestions(el, parts, add),
  ];
  const hintEl = addHint(mainEl);
  return {
    update() {
      const keys = count() > 1 && !Platform.isMobile ? ` ${words.keys}` : '';
      hintEl.setText(words.count(count()) + keys);
      for (const update of updates) update();
    },
  };
};
