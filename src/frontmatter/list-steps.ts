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
  const steps: ListStep[] = [];
  let [at, next] = [0, 0];
  for (const [kept, keptAfter] of keptItems(before, after)) {
    for (; at < kept || next < keptAfter; next++) {
      const kind = at >= kept ? 'insert' : next < keptAfter ? 'replace' : 'remove';
      steps.push({ kind, at, value: kind === 'remove' ? null : after[next] });
      if (at < kept) at++;
    }
    [at, next] = [kept + 1, keptAfter + 1];
  }
  return steps;
}

/**
 * The places, in both lists, of the items that stay, but for what both lists end with: last comes where
 * that begins.
 */
function keptItems(a: readonly unknown[], b: readonly unknown[]): [number, number][] {
  let [head, endA, endB] = [0, a.length, b.length];
  const isSame = (i: number, j: number): boolean => i < endA && j < endB && isSameValue(a[i], b[j]);
  while (isSame(head, head)) head++;
  while (Math.min(endA, endB) > head && isSame(endA - 1, endB - 1))
    [endA, endB] = [endA - 1, endB - 1];
  const between = longestCommon(a.slice(head, endA), b.slice(head, endB));
  return [
    ...Array.from({ length: head }, (_, place): [number, number] => [place, place]),
    ...between.map(([i, j]): [number, number] => [i + head, j + head]),
    [endA, endB],
  ];
}

/** Beyond this many comparisons (700 items with 700) items are replaced one by one. */
const MOST_COMPARISONS = 500_000;

/** The places of a longest common subsequence in both lists. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): [number, number][] {
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
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (isSameValue(a[i], b[j])) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
