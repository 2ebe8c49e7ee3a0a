import type { ReviewEntry } from '../../domain/review';
import { personOf } from './review-model';
import type { StepParts } from './review-parts';

/** What a step shows of one person; it stays as long as the person is on the list. */
export interface PersonRow {
  readonly el: HTMLElement;
  show(entry: ReviewEntry): void;
}

/**
 * Keeps a row for each person of the draft, in order, below what stands in `el` already. Elements stay,
 * so that the focus and what is being typed do. Gives the function that updates them.
 */
export function personRows(
  el: HTMLElement,
  parts: StepParts,
  create: (entry: ReviewEntry) => PersonRow,
): () => void {
  const above = el.children.length;
  let shown: readonly (readonly [ReviewEntry, PersonRow])[] = [];
  return () => {
    const { entries } = parts.review();
    const before = shown;
    shown = entries.map((entry, at) => {
      const same = before.find(([{ link }]) => link === entry.link);
      const [there, row] = before[at] ?? [];
      // A note that was renamed leaves a link behind that leads nowhere: its row goes on.
      const renamed =
        there !== undefined &&
        personOf(there, parts) === undefined &&
        entries.every(({ link }) => link !== there.link);
      return [entry, same?.[1] ?? (renamed ? row : undefined) ?? create(entry)];
    });
    const rows = shown.map(([, row]) => row);
    for (const [, row] of before) if (!rows.includes(row)) row.el.remove();
    shown.forEach(([entry, row], at) => {
      const there = el.children[above + at] ?? null;
      if (there !== row.el) el.insertBefore(row.el, there);
      row.show(entry);
    });
  };
}
