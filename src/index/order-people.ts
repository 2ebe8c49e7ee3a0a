import { compareNames, comparePaths } from '../domain/name-order';
import type { Person } from '../domain/person';
import { makeSigns, ROUGH_PARTS, writeRoughKey } from './rough-key';
import { sortInSteps } from './sort-in-steps';

/** So many names are looked at before the app may get its turn. */
const STEP = 256;

/** By name as a reader expects it, then by path. */
export function comparePeople(a: Person, b: Person): number {
  return compareNames(a.name, b.name) || comparePaths(a.path, b.path);
}

/**
 * People by name, then path, in steps. Comparing names properly is slow; a rough order made first leaves
 * little of it to do.
 */
export function* orderPeople(people: readonly Person[]): Generator<void, Person[]> {
  const signs = makeSigns();
  const keys = new Float64Array(people.length * ROUGH_PARTS);
  const places: number[] = [];
  for (const { name } of people) {
    writeRoughKey(name, signs, keys, places.length);
    places.push(places.length);
    if (places.length % STEP === 0) yield;
  }
  const part = (place: number, at: number): number => keys[place * ROUGH_PARTS + at] ?? 0;
  const roughly = yield* sortInSteps(
    places,
    (a, b) => part(a, 0) - part(b, 0) || part(a, 1) - part(b, 1),
  );
  const ordered: Person[] = [];
  for (const place of roughly) {
    const person = people[place];
    if (person !== undefined) ordered.push(person);
  }
  return yield* sortInSteps(ordered, comparePeople);
}
