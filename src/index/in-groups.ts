import { byKey } from './ordered';

/** So many people are looked at before the app may get its turn. */
const STEP = 32;

/** In steps: what there is of each person, gathered into groups in the order of their keys. */
export function* inGroups<P, T, K extends string | number>(
  people: readonly P[],
  itemsOf: (person: P) => readonly T[],
  keyOf: (item: T) => K,
): Generator<void, T[][]> {
  const groups = new Map<K, T[]>();
  let looked = 0;
  for (const person of people) {
    byKey(itemsOf(person), keyOf, groups);
    looked += 1;
    if (looked % STEP === 0) yield;
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
