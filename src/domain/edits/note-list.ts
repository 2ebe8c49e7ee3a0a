import { hasValue, type Frontmatter } from '../note';
import type { Property } from '../property';
import { namesOf, nameToWrite } from '../property-lookup';
import type { Reading } from '../reading';
import type { Facet } from '../rules';
import { refused, type Refused } from './outcome';

/** A list as it stands in a note: its items raw, empty and nested ones included. */
interface NoteList {
  readonly kind: 'list';
  readonly items: readonly unknown[];
  /** Whether it is written as a single text or number, which counts as a list of one. */
  readonly single: boolean;
}

/** Reads a list: a single text or number is a list of one; a map is refused (RECORD section 5, rule 3). */
export function noteList(
  frontmatter: Frontmatter,
  property: Property | Facet,
  reading: Reading,
): NoteList | Refused {
  const name = nameToWrite(frontmatter, namesOf(property, reading.rules));
  const value = Object.hasOwn(frontmatter, name) ? frontmatter[name] : undefined;
  if (Array.isArray(value)) return { kind: 'list', items: value, single: false };
  if (!hasValue(value)) return { kind: 'list', items: [], single: false };
  if (typeof value === 'object') return refused('not-a-list', property, { frontmatter, reading });
  return { kind: 'list', items: [value], single: true };
}
