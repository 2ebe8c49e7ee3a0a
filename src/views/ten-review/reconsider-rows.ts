import type { ReviewEntry } from '../../domain/review';
import type { StepParts } from './review-parts';

/** What a step shows of one person; it stays as long as the person is on the list. */
export interface PersonRow {
  readonly el: HTMLElement;
  show(entry: ReviewEntry): void;
}

/**
 * Keeps a row for each person of the draft, in order, below what stands in `el` already. Elements stay,
 * so that the focus and what is being typed do. Gives the function that updates them, and then the rows.
 */
export function personRows<R extends PersonRow>(
  el: HTMLElement,
  parts: StepParts,
  create: (entry: ReviewEntry) => R,
): () => readonly R[] {
  const above = el.children.length;
  let shown: readonly { readonly entry: ReviewEntry; readonly row: R }[] = [];
  return () => {
    const { entries } = parts.review();
    const links = new Set(entries.map(({ link }) => link));
    const next = entries.map((entry, at) => {
      const there = shown[at];
      // A note that was renamed leaves a link behind that leads nowhere: its row goes on.
      const renamed =
        there !== undefined &&
        !links.has(there.entry.link) &&
        parts.index.person(there.entry.path ?? '') === undefined;
      const same = shown.find((each) => each.entry.link === entry.link);
      return { entry, row: (same ?? (renamed ? there : undefined))?.row ?? create(entry) };
    });
    const kept = new Set(next.map(({ row }) => row));
    for (const { row } of shown) if (!kept.has(row)) row.el.remove();
    next.forEach(({ entry, row }, at) => {
      const there = el.children[above + at] ?? null;
      if (there !== row.el) el.insertBefore(row.el, there);
      row.show(entry);
    });
    shown = next;
    return [...kept];
  };
}
