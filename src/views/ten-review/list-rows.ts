import type { ReviewEntry } from '../../domain/review';
import { createIconButton } from '../../ui/icon-button';
import { listen, onKey } from '../../ui/listen';
import { keepFilled } from './keep-filled';
import { addButton, addReason } from './review-elements';
import type { StepParts } from './review-parts';

/**
 * The people on the list, in order, with buttons to move and remove; Alt and an arrow moves too, and so
 * does dragging. The function brings them up to date.
 */
export function createListRows(parent: HTMLElement, parts: StepParts): () => void {
  const words = parts.texts.list;
  const listEl = parent.createEl('ol', 'rapport-review-list');
  let dragged: ReviewEntry | undefined;
  const move = ({ link, name }: ReviewEntry, wanted: number): void => {
    const { length } = parts.review().entries;
    const to = Math.max(0, Math.min(wanted, length - 1));
    void parts.change({ kind: 'move', link, to }, words.moved(name, to + 1, length));
  };
  const letMove = (row: HTMLElement, entry: ReviewEntry, at: number): void => {
    onKey(row, ({ key, altKey }) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[key];
      const moves = altKey && by !== undefined;
      if (moves) move(entry, at + by);
      return moves;
    });
    listen(row, 'dragstart', (event) => {
      dragged = entry;
      event.dataTransfer?.setData('text/plain', entry.link);
    });
    listen(row, 'dragover', (event) => {
      if (dragged !== undefined) event.preventDefault();
    });
    listen(row, 'drop', (event) => {
      event.preventDefault();
      if (dragged !== undefined) move(dragged, at);
    });
    listen(row, 'dragend', () => (dragged = undefined));
  };
  const fill = keepFilled<ReviewEntry>(listEl, (entry, at) => {
    const { name, path } = entry;
    const row = listEl.createEl('li', { attr: { draggable: 'true' } });
    const open = (): void => {
      if (path !== undefined) parts.open(path, false);
    };
    addButton(row, name, open, 'rapport-person rapport-clip');
    addReason(row, path === undefined ? words.noNote : '');
    const add = (icon: string, label: string, press: () => void): void =>
      void createIconButton(row, '', { icon, label }, press);
    add('arrow-up', words.up(name), () => move(entry, at - 1));
    add('arrow-down', words.down(name), () => move(entry, at + 1));
    add('x', parts.words.dialogs.interaction.remove(name), () => takeOff(entry, parts));
    letMove(row, entry, at);
  });
  return () => fill(parts.review().entries);
}

/** Their answers come back with them, as long as the view is open. */
function takeOff({ name, path, link, ...answers }: ReviewEntry, parts: StepParts): void {
  parts.removed.set(`${parts.review().path} ${path}`, answers);
  void parts.change({ kind: 'remove', link }, parts.texts.list.removed(name));
}
