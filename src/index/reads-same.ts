import type { Day } from '../domain/day';
import type { Frontmatter } from '../domain/note';
import type { Person } from '../domain/person';
import { readHistory } from '../domain/read-history';
import type { Reading } from '../domain/reading';

/**
 * Whether two readings of a note say the same, history included. Properties that Rapport does not
 * read may differ.
 */
export function readsSame(a: Person, b: Person, reading: Reading, today: Day): boolean {
  if (a === b) return true;
  if (!samePerson(a, b)) return false;
  if (sameProperties(a.frontmatter, b.frontmatter)) return true;
  return sameValue(
    readHistory(a.frontmatter, reading, today),
    readHistory(b.frontmatter, reading, today),
  );
}

/** Whether two blocks hold the same properties with the same values in the same order. */
export function sameProperties(a: Frontmatter | undefined, b: Frontmatter | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return a === b;
  const names = Object.keys(a);
  const others = Object.keys(b);
  return (
    names.length === others.length &&
    names.every((name, i) => name === others[i] && sameValue(a[name], b[name]))
  );
}

/** Whether two plain values (texts, numbers, lists, maps, objects) hold the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  if (a instanceof Map) return b instanceof Map && sameValue([...a], [...b]);
  return sameEntries(a, b);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function sameEntries(a: object, b: object): boolean {
  const others = new Map<string, unknown>(Object.entries(b));
  const entries = Object.entries(a);
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => others.has(name) && sameValue(value, others.get(name)))
  );
}

function samePerson(a: Person, b: Person): boolean {
  return sameEntries({ ...a, frontmatter: undefined }, { ...b, frontmatter: undefined });
}
