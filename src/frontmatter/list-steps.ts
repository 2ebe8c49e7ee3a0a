import { isSameValue } from './same-value';

/** One step from an old list to a new one; `at` counts the items of the old list. */
export type ListStep =
  | { readonly kind: 'replace'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: number }
  /** A new item before the old item `at`, or after the last one. */
  | { readonly kind: 'insert'; readonly at: number; readonly value: unknown };

/**
 * Few steps from one list to another: what both begin and end with stays; of the rest, items are taken
 * out or put in where that alone does it, else replaced one by one. Steps go up the list, and a list of
 * steps never both removes and inserts.
 */
export function listSteps(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameValue(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    isSameValue(before[before.length - 1 - tail], after[after.length - 1 - tail])
  ) {
    tail += 1;
  }
  const old = before.slice(head, before.length - tail);
  const wanted = after.slice(head, after.length - tail);
  const steps = removals(old, wanted) ?? insertions(old, wanted) ?? replacements(old, wanted);
  return steps.map((step) => ({ ...step, at: step.at + head }));
}

function removals(old: readonly unknown[], wanted: readonly unknown[]): ListStep[] | undefined {
  const extra = extraItems(old, wanted);
  return extra?.map(({ index }) => ({ kind: 'remove', at: index }));
}

function insertions(old: readonly unknown[], wanted: readonly unknown[]): ListStep[] | undefined {
  const extra = extraItems(wanted, old);
  return extra?.map(({ index, before }) => ({ kind: 'insert', at: before, value: wanted[index] }));
}

/**
 * The items of the longer list that the shorter one lacks, when that is the only difference; `before`
 * counts the shared items before each.
 */
function extraItems(
  longer: readonly unknown[],
  shorter: readonly unknown[],
): { readonly index: number; readonly before: number }[] | undefined {
  if (longer.length < shorter.length) return undefined;
  const extra: { index: number; before: number }[] = [];
  let before = 0;
  longer.forEach((item, index) => {
    if (before < shorter.length && isSameValue(item, shorter[before])) before += 1;
    else extra.push({ index, before });
  });
  return before === shorter.length ? extra : undefined;
}

function replacements(old: readonly unknown[], wanted: readonly unknown[]): ListStep[] {
  const steps: ListStep[] = [];
  const most = Math.max(old.length, wanted.length);
  for (let at = 0; at < most; at++) {
    const value = wanted[at];
    if (at >= wanted.length) steps.push({ kind: 'remove', at });
    else if (at >= old.length) steps.push({ kind: 'insert', at: old.length, value });
    else if (!isSameValue(old[at], value)) steps.push({ kind: 'replace', at, value });
  }
  return steps;
}
