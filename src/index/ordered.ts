/** Negative when `a` stands before `b`, 0 when they stand in one place. */
export type Compare<T> = (a: T, b: T) => number;

/** Up to so many changes are put in one by one; more are merged in one pass. */
const FEW = 16;

/** Where in the ordered list the first item stands that is not before `item`. */
export function firstNotBefore<T>(list: readonly T[], item: T, compare: Compare<T>): number {
  return firstWhere(list, (other) => compare(other, item) >= 0);
}

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
  if (gone.length + came.length > FEW) {
    return withItems(withoutItems(list, gone, compare), came, compare);
  }
  const result = list.slice();
  for (const item of gone) {
    const at = placeOf(result, item, compare);
    if (at !== undefined) result.splice(at, 1);
  }
  for (const item of came) result.splice(firstNotBefore(result, item, compare), 0, item);
  return result;
}

function placeOf<T>(list: readonly T[], item: T, compare: Compare<T>): number | undefined {
  const at = firstNotBefore(list, item, compare);
  const found = list[at];
  return found !== undefined && compare(found, item) === 0 ? at : undefined;
}

function withoutItems<T>(list: readonly T[], gone: readonly T[], compare: Compare<T>): T[] {
  const places = new Set(gone.map((item) => placeOf(list, item, compare)));
  return list.filter((_, place) => !places.has(place));
}

function withItems<T>(list: readonly T[], came: readonly T[], compare: Compare<T>): T[] {
  const result: T[] = [];
  let from = 0;
  for (const item of came.slice().sort(compare)) {
    const to = firstNotBefore(list, item, compare);
    for (; from < to; from += 1) pushFrom(list, from, result);
    result.push(item);
  }
  for (; from < list.length; from += 1) pushFrom(list, from, result);
  return result;
}

function pushFrom<T>(list: readonly T[], place: number, into: T[]): void {
  const item = list[place];
  if (item !== undefined) into.push(item);
}
