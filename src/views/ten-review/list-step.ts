import { Platform } from 'obsidian';
import { MOST_PEOPLE } from '../../domain/review-rows';
import { noteName } from '../../modals/report-model';
import { createListRows } from './list-rows';
import { ListSearch } from './list-search';
import type { CreateStep, StepParts } from './review-parts';
import { createSuggestions } from './suggestions-list';

/** First step: who is on the list. */
export const createListStep: CreateStep = (el, parts) => {
  const words = parts.words.tenReview.list;
  el.addClass('rapport-review-who');
  const mainEl = el.createDiv();
  mainEl.createEl('h2', { text: words.title });
  const search = new ListSearch(mainEl, parts, ({ path, name, onList }) =>
    onList ? said(parts, words.onList) : add(parts, path, name),
  );
  const rows = createListRows(mainEl, parts);
  const count = mainEl.createEl('p', { cls: 'rapport-review-hint' });
  const keys = mainEl.createEl('p', { cls: 'rapport-review-hint', text: words.keys });
  const suggested = createSuggestions(el, parts, (path) => add(parts, path, noteName(path)));
  const update = (): void => {
    const people = parts.review().entries.length;
    search.update();
    count.setText(words.count(people));
    keys.toggleClass('rapport-absent', people < 2 || Platform.isMobile);
    const kept = rows.update();
    if (!suggested.update() || !kept) search.focus();
  };
  update();
  return { update, focus: () => search.focus(), close: () => undefined };
};

function said(parts: StepParts, words: string): Promise<boolean> {
  parts.say(words);
  return Promise.resolve(false);
}

/** Puts somebody on the list, with a new note where there is none; false when nothing came of it. */
async function add(parts: StepParts, known: string | undefined, name: string): Promise<boolean> {
  const { entries, path: review } = parts.review();
  // No note is made for somebody for whom there is no room.
  const full = entries.length >= MOST_PEOPLE;
  const path = known ?? (full ? undefined : await parts.makePerson(name));
  if (path === undefined && !full) return false;
  const link = path === undefined ? `[[${name}]]` : parts.linkTo(path, review);
  const added = await parts.change({ kind: 'add', link });
  if (added) parts.say(parts.words.tenReview.list.added(name, entries.length + 1));
  return added;
}
