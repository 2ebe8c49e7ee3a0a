import { compareNames, comparePaths } from '../domain/name-order';
import type { Person } from '../domain/person';
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
  const keyed: { readonly key: string; readonly person: Person }[] = [];
  for (const person of people) {
    keyed.push({ key: roughKey(person.name), person });
    if (keyed.length % STEP === 0) yield;
  }
  const roughly = yield* sortInSteps(keyed, (a, b) => comparePaths(a.key, b.key));
  return yield* sortInSteps(
    roughly.map(({ person }) => person),
    comparePeople,
  );
}

const ZEROS = '000000000';

/** Near enough to the order of most languages: no accents, no case, the first number of one length. */
function roughKey(name: string): string {
  let key = name.toLowerCase();
  if (/[^ -~]/.test(key)) key = key.normalize('NFD').replace(/\p{M}/gu, '');
  const digits = /\d+/.exec(key);
  if (digits === null) return key;
  const { index } = digits;
  return key.slice(0, index) + ZEROS.slice(digits[0].length) + key.slice(index);
}
