import type { ReviewEntry } from '../../domain/review';
import { createIconButton } from '../../ui/icon-button';
import { addButton } from './add-button';
import { createRebuild } from './rebuild';
import type { StepParts } from './review-parts';

/**
 * The people on the list, in order, with buttons to move and remove; Alt and an arrow moves too, and so
 * does dragging. The function brings them up to date; false when the row that had the focus is gone and
 * there is none to take it.
 */
export function createListRows(parent: HTMLElement, parts: StepParts): () => boolean {
  const words = parts.words.tenReview.list;
  const listEl = parent.createEl('ol', { cls: 'rapport-review-list' });
  const rebuild = createRebuild(listEl);
  const move = async ({ link, name }: ReviewEntry, wanted: number): Promise<void> => {
    const { length } = parts.review().entries;
    const to = Math.max(0, Math.min(wanted, length - 1));
    if (await parts.change({ kind: 'move', link, to })) {
      parts.say(words.moved(name, to + 1, length));
    }
  };
  const remove = async ({ link, name }: ReviewEntry): Promise<void> => {
    if (await parts.change({ kind: 'remove', link })) parts.say(words.removed(name));
  };
  const letMove = createMover(move);
  const addRow = (entry: ReviewEntry, at: number): void => {
    const { name, path, link } = entry;
    const row = listEl.createEl('li', { attr: { draggable: 'true' } });
    const open = (): void => {
      if (path !== undefined) parts.open(path, false);
    };
    addButton(row, name, open, 'rapport-person rapport-clip').dataset['focus'] = link;
    const missing = path === undefined ? words.noNote : '';
    row.createSpan({ cls: 'rapport-review-reason', text: missing });
    const add = (icon: string, label: string, run: () => void): void => {
      const action = createIconButton(row, '', { icon: `lucide-${icon}`, label });
      if (icon !== 'x') action.dataset['focus'] = icon + link;
      action.addEventListener('click', run);
    };
    add('arrow-up', words.up(name), () => void move(entry, at - 1));
    add('arrow-down', words.down(name), () => void move(entry, at + 1));
    add('x', parts.words.dialogs.interaction.remove(name), () => void remove(entry));
    letMove(row, entry, at);
  };
  return () => {
    const { entries } = parts.review();
    const shown = entries.map(({ link, path }) => [link, path]);
    return rebuild(shown, () => entries.forEach(addRow));
  };
}

/** Moves a row by Alt and an arrow, or to the row on which it is dropped. */
function createMover(move: (entry: ReviewEntry, to: number) => Promise<void>) {
  let dragged: ReviewEntry | undefined;
  return (row: HTMLElement, entry: ReviewEntry, at: number): void => {
    row.addEventListener('keydown', (event) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!event.altKey || by === undefined) return;
      event.preventDefault();
      void move(entry, at + by);
    });
    row.addEventListener('dragstart', (event) => {
      dragged = entry;
      event.dataTransfer?.setData('text/plain', entry.link);
    });
    row.addEventListener('dragover', (event) => {
      if (dragged !== undefined) event.preventDefault();
    });
    row.addEventListener('drop', (event) => {
      event.preventDefault();
      if (dragged !== undefined) void move(dragged, at);
    });
    row.addEventListener('dragend', () => (dragged = undefined));
  };
}
