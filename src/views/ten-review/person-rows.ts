import type { Answers, ReviewEntry } from '../../domain/review';
import { setOrder } from '../../ui/set-order';
import { personOf } from './review-model';
import type { StepParts } from './review-parts';

/** What a step shows of one person; it stays as long as the person is on the list. */
export interface PersonRow {
  readonly el: HTMLElement;
  show(entry: ReviewEntry): void;
}

/** Saves answers about the person of a row; false when that failed. */
export type SaveAnswers = (answers: Partial<Answers>) => Promise<boolean>;

/**
 * Keeps a row for each person of the draft, in order, below what stands in `el` already. Elements stay,
 * so that the focus and what is being typed do. Gives the function that updates them.
 */
export function personRows(
  el: HTMLElement,
  parts: StepParts,
  create: (parent: HTMLElement, parts: StepParts, save: SaveAnswers) => PersonRow,
): () => void {
  const above = [...el.children].map((each) => ({ el: each }));
  let shown: readonly ShownRow[] = [];
  const open = (entry: ReviewEntry): ShownRow => {
    const save: SaveAnswers = (answers) =>
      parts.change({ kind: 'answer', link: row.entry.link, answers });
    const row = { entry, ...create(el, parts, save) };
    return row;
  };
  return () => {
    const { entries } = parts.review();
    // A note that was renamed leaves a link behind that leads nowhere: its row goes on.
    const isGone = ({ entry }: ShownRow): boolean =>
      personOf(entry, parts) === undefined && entries.every(({ link }) => link !== entry.link);
    const before = shown;
    shown = entries.map((entry, at) => {
      const same = before.find((row) => row.entry.link === entry.link);
      const row = same ?? before.slice(at, at + 1).find(isGone) ?? open(entry);
      row.entry = entry;
      return row;
    });
    for (const row of before) if (!shown.includes(row)) row.el.remove();
    setOrder(el, [...above, ...shown]);
    for (const row of shown) row.show(row.entry);
  };
}

type ShownRow = PersonRow & { entry: ReviewEntry };
