import { foldText } from '../domain/fold-text';
import { compareNamed, comparePaths } from '../domain/name-order';
import type { Person } from '../domain/person';
import { inGroups } from './in-groups';
import { firstWhere } from './ordered';

/** So many people are put in order before the app may get its turn. */
const STEP = 64;

/**
 * People by name, then path, in steps. Comparing names properly is slow; a rough order made first leaves
 * little of it to do.
 */
export function* orderPeople(people: readonly Person[]): Generator<void, Person[]> {
  const ordered: Person[] = [];
  let place = 0;
  for (const person of yield* orderRoughly(people)) {
    const isBefore = (other: Person | undefined): boolean =>
      other === undefined || compareNamed(person, other) < 0;
    // Most belong behind the one before.
    const isHere = !isBefore(ordered[place - 1]) && isBefore(ordered[place]);
    if (!isHere) place = firstWhere(ordered, isBefore);
    ordered.splice(place, 0, person);
    place += 1;
    if (ordered.length % STEP === 0) yield;
  }
  return ordered;
}

/** Nearly as names compare in most languages: without accents and case, numbers by value. */
function* orderRoughly(people: readonly Person[]): Generator<void, Person[]> {
  const ordered: Person[] = [];
  const groups = yield* inGroups(
    people,
    (person) => [{ key: roughKey(person.name), person }],
    ({ key }) => key.slice(0, 3),
  );
  for (const group of groups) {
    group.sort((a, b) => comparePaths(a.key, b.key));
    for (const { person } of group) ordered.push(person);
    yield;
  }
  return ordered;
}

/** A name as it is compared in the rough order: with a number of one length, so that 9 comes before 10. */
export function roughKey(name: string): string {
  const key = foldText(name);
  const digit = key.search(/\d/);
  return digit < 0 ? key : key.slice(0, digit) + key.slice(digit).padStart(10, '0');
}
