import { compareNames, comparePaths } from '../domain/name-order';
import type { Person } from '../domain/person';
import { sortInSteps } from './sort-in-steps';

/** By name as a reader expects it, then by path. */
export function comparePeople(a: Person, b: Person): number {
  return compareNames(a.name, b.name) || comparePaths(a.path, b.path);
}

/**
 * People by name, then path, in steps. Sorting by code unit first is cheap and leaves the collator,
 * which is slow, little to do.
 */
export function* orderPeople(people: readonly Person[]): Generator<void, Person[]> {
  const roughly = yield* sortInSteps(people, (a, b) => comparePaths(a.name, b.name));
  return yield* sortInSteps(roughly, comparePeople);
}
