import type { Day } from '../domain/day';
import type { Person } from '../domain/person';
import { readHistory } from '../domain/read-history';
import type { Reading } from '../domain/reading';
import { isSameValue } from '../domain/same-value';

/**
 * Whether two readings of a note say the same, history included; undefined stands for no person.
 * Properties that Rapport does not read may differ.
 */
export function readsSame(
  a: Person | undefined,
  b: Person | undefined,
  reading: Reading,
  today: Day,
): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((person) => ({ ...person, frontmatter: undefined }));
  if (!isSameValue(one, other)) return false;
  if (isSameValue(a?.frontmatter, b?.frontmatter)) return true;
  const [history, its] = [a, b].map((person) => readHistory(person?.frontmatter, reading, today));
  return isSameValue(history, its);
}
