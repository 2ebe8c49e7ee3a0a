import { isSameValue } from '../domain/same-value';

/** One step from an old list to a new one; `at` counts the items of the old list. */
export interface ListStep {
  /** An item is inserted before the old item `at`, or after the last one. */
  readonly kind: 'replace' | 'remove' | 'insert';
  readonly at: number;
  /** What comes; null for an item that is removed. */
  readonly value: unknown;
}

/**
 * The steps from one list to another that leave most items as they are, going up the list. Between two
 * items that stay, items are replaced as far as there are some to replace; the others are removed or
 * inserted.
 */
export function listSteps(before: readonly unknown[], after: readonly unknown[]): ListStep[] {
  let [at, endA, endB] = [0, before.length, after.length];
  const isSame = (i: number, j: number): boolean =>
    Math.min(i, j) >= at && i < endA && j < endB && isSameValue(before[i], after[j]);
  while (isSame(at, at)) at++;
  while (isSame(endA - 1, endB - 1)) [endA, endB] = [endA - 1, endB - 1];
  const steps: ListStep[] = [];
  let next = at;
  let kept = longestCommon(before.slice(at, endA), after.slice(at, endB), at);
  for (; kept !== undefined; [at, next, kept] = [kept.at + 1, kept.next + 1, kept.rest]) {
    for (; at < kept.at || next < kept.next; next++) {
      const kind = at >= kept.at ? 'insert' : next < kept.next ? 'replace' : 'remove';
      steps.push({ kind, at, value: kind === 'remove' ? null : after[next] });
      if (at < kept.at) at++;
    }
  }
  return steps;
}

/** An item that stays, by its places in both lists; last comes where both lists are the same to their ends. */
interface Kept {
  readonly at: number;
  readonly next: number;
  /** What stays after it. */
  readonly rest: Kept | undefined;
  /** How many that are. */
  readonly count: number;
}

/** Beyond this many comparisons (700 items with 700) items are replaced one by one. */
const MOST_COMPARISONS = 500_000;

/** A longest common subsequence of two lists; places are counted from `head`. */
function longestCommon(
  a: readonly unknown[],
  b: readonly unknown[],
  head: number,
): Kept | undefined {
  const end = { at: head + a.length, next: head + b.length, rest: undefined, count: 0 };
  if (a.length * b.length > MOST_COMPARISONS) return end;
  // For each place of `b` what stays from there on, and from the item of `a` on that was looked at last.
  let kept: Kept[] = [];
  for (let i = a.length - 1; i >= 0; i--) {
    const below = kept;
    kept = [];
    for (let j = b.length - 1; j >= 0; j--) {
      const [rest = end, without = end, skipping = end] = [below[j + 1], below[j], kept[j + 1]];
      if (isSameValue(a[i], b[j])) {
        kept[j] = { at: head + i, next: head + j, rest, count: rest.count + 1 };
      } else {
        kept[j] = without.count >= skipping.count ? without : skipping;
      }
    }
  }
  return kept[0] ?? end;
}
