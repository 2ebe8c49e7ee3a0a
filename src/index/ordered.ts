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
  const placeOf = (item: T): number => firstWhere(list, (other) => compare(other, item) >= 0);
  const cuts = [...came].sort(compare).map((item): Cut<T> => [placeOf(item), 0, [item]]);
  for (const item of gone) {
    const at = placeOf(item);
    const isThere = list.slice(at, at + 1).some((found) => compare(found, item) === 0);
    if (isThere) cuts.push([at, 1, []]);
  }
  let from = 0;
  const parts = cuts
    .sort(([a], [b]) => a - b)
    .flatMap(([at, count, items]) => {
      // What stands between is copied in one go, so that many cost hardly more than one.
      const between = list.slice(from, at);
      from = at + count;
      return [between, items];
    });
  return joined([...parts, list.slice(from)]);
}

/** A place in a list, how many items are taken from there, and what comes instead. */
type Cut<T> = readonly [at: number, count: number, items: readonly T[]];

/** Puts the items into groups by their keys, each in the order of the list. */
export function byKey<T, K>(
  list: Iterable<T>,
  keyOf: (item: T) => K,
  groups = new Map<K, T[]>(),
): Map<K, T[]> {
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** So many lists are joined at once: what is given to a function has to fit on its stack. */
const AT_ONCE = 5000;

/** All items of the lists, one list after the other; for long ones `flat` takes a hundred times as long. */
export function joined<T>(lists: readonly (readonly T[])[]): T[] {
  let all: T[] = [];
  for (let at = 0; at < lists.length; at += AT_ONCE) {
    all = all.concat(...lists.slice(at, at + AT_ONCE));
  }
  return all;
}
