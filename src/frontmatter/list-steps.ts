import { isSameValue } from './same-value';

/** One step from an old list to a new one; `at` counts the items of the old list. */
export type ListStep =
  | { readonly kind: 'replace'; readonly at: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly at: number }
  /** A new item before the old item `at`, or after the last one. */
  | { readonly kind: 'insert'; readonly at: number; readonly value: unknown };

/**
 * The steps from one list to another that leave most items as they are, going up the list. Between two
 * items that stay, items are replaced as far as there are some to replace; the others are removed or
 * inserted.
 */
export function listSteps(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  const steps: ListStep[] = [];
  let [at, next] = [0, 0];
  for (const [kept, keptAfter] of [...keptItems(before, after), [before.length, after.length]]) {
    steps.push(...stepsBetween(at, kept ?? 0, after.slice(next, keptAfter)));
    at = (kept ?? 0) + 1;
    next = (keptAfter ?? 0) + 1;
  }
  return steps;
}

/** The steps that put `wanted` in the place of the old items from `at` up to `end`. */
function stepsBetween(at: number, end: number, wanted: readonly unknown[]): ListStep[] {
  const steps = wanted.map((value, index): ListStep => {
    const isOver = at + index >= end;
    return isOver ? { kind: 'insert', at: end, value } : { kind: 'replace', at: at + index, value };
  });
  for (let gone = at + wanted.length; gone < end; gone++) steps.push({ kind: 'remove', at: gone });
  return steps;
}

/** The places, in both lists, of the items that stay: what both begin and end with, and most between. */
function keptItems(before: readonly unknown[], after: readonly unknown[]): number[][] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSameValue(before[head], after[head])) head += 1;
  let tail = 0;
  const sameAtEnd = (back: number): boolean =>
    isSameValue(before[before.length - back], after[after.length - back]);
  while (tail < shorter - head && sameAtEnd(tail + 1)) tail += 1;
  const begin = Array.from({ length: head }, (_, index) => [index, index]);
  const end = Array.from({ length: tail }, (_, index) => [
    before.length - tail + index,
    after.length - tail + index,
  ]);
  const between = longestCommon(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
  );
  return [...begin, ...between.map((pair) => pair.map((place) => place + head)), ...end];
}

/** Beyond this many comparisons (700 items with 700) items are replaced one by one. */
const MOST_COMPARISONS = 500_000;

/** The places of a longest common subsequence in both lists. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): number[][] {
  if (a.length * b.length > MOST_COMPARISONS) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const lengthAt = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSameValue(a[i], b[j])
        ? lengthAt(i + 1, j + 1) + 1
        : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  }
  const pairs: number[][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (isSameValue(a[i], b[j])) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
