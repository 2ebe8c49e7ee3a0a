/** Negative when `a` stands before `b`, 0 when they stand in one place. */
export type Compare<T> = (a: T, b: T) => number;

/** Where the first item stands for which `test` holds, given that it holds for all after that too. */
export function firstWhere<T>(list: readonly T[], test: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && test(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The ordered list without the items that are gone and with those that came: a new array. */
export function replaceInOrder<T>(
  list: readonly T[],
  gone: readonly T[],
  came: readonly T[],
  compare: Compare<T>,
): T[] {
  const result = list.slice();
  const placeOf = (item: T): number => firstWhere(result, (other) => compare(other, item) >= 0);
  for (const item of gone) {
    const at = placeOf(item);
    const found = result[at];
    if (found !== undefined && compare(found, item) === 0) result.splice(at, 1);
  }
  for (const item of came) result.splice(placeOf(item), 0, item);
  return result;
}
