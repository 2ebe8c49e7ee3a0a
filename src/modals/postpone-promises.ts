import { Notice } from 'obsidian';
import type { Postponable } from '../actions/actions';
import type { Day } from '../domain/day';
import { copyText } from '../ui/copy-text';
import { addText } from '../ui/element';
import type { DialogParts } from './dialog-parts';
import { addButton } from './notices';
import { namesToTell, promisesToTell, sentencesToTell, type PromiseToTell } from './postpone-model';
import { isThrough } from './report-model';

type Parts = Pick<DialogParts, 'actions' | 'index' | 'words' | 'dayWords' | 'today'>;

/** In milliseconds: long enough to think of it, and gone by itself. */
const SHOWN = 12_000;

/**
 * Postpones the items; where promises were moved it reminds to tell those who wait, unless `told` says
 * that this is done. False where nothing could be postponed.
 */
export async function postponeTo(
  items: readonly Postponable[],
  to: Day,
  parts: Parts,
  told = false,
): Promise<boolean> {
  const promises = promisesToTell(items, parts.index);
  const report = await parts.actions.postpone(items, to);
  const moved = promises.filter(({ path }) => !report.failed.some((note) => note.path === path));
  if (!told && moved.length > 0) remind(moved, to, parts);
  return isThrough(report);
}

/** Puts the sentences for a day on the clipboard. */
export function copySentences(
  el: HTMLElement,
  promises: readonly PromiseToTell[],
  to: Day,
  parts: Parts,
): void {
  void copyText(el, sentencesToTell(promises, to, parts), parts.words.lists);
}

/** Reminds as long as one of them stands there with that day. */
function remind(promises: readonly PromiseToTell[], to: Day, parts: Parts): void {
  const { index } = parts;
  const { tell, copy } = parts.words.dialogs.postpone;
  const fragment = createFragment();
  const el = addText(fragment, 'div', tell(namesToTell(promises)), 'rapport-notice');
  addButton(el, copy, () => copySentences(el, promises, to, parts));
  const notice = new Notice(fragment, SHOWN);
  const isMoved = ({ path, text }: PromiseToTell): boolean =>
    index.person(path)?.openPromises.some((each) => each.text === text && each.due === to) ?? false;
  const stop = index.onChange(() => {
    if (el.isConnected && promises.some(isMoved)) return;
    notice.hide();
    stop();
  });
}
