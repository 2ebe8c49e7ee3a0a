import { NoteReader } from './note-reader';
import type { Person } from './person';
import { foldCase } from './property-lookup';
import type { Reading } from './reading';
import type { Depth } from './rules';

type Groups = readonly (readonly string[])[];

/** What backs a depth: of each group at least one facet (RECORD section 4). */
const EVIDENCE: Readonly<Record<Depth, Groups>> = {
  1: [],
  2: [['values', 'motives']],
  3: [['values', 'motives'], ['personality']],
};

/**
 * What is not known yet but would back the depth: groups of facets, of each of which one is needed.
 * `known` holds the texts by facet. Facets that the settings do not have are not asked for.
 */
export function missingEvidence(
  depth: Depth,
  known: ReadonlyMap<string, readonly string[]>,
  { facets }: Pick<Reading, 'facets'>,
): Groups {
  const groups = EVIDENCE[depth].map((group) =>
    facets.map((facet) => facet.name).filter((name) => group.includes(foldCase(name))),
  );
  return groups.filter((group) => group.length > 0 && !group.some((name) => isKnown(known, name)));
}

/**
 * The same for a person's own depth, read from the note; nothing for one who is not rated. Asked again
 * of the same person it is there at once.
 */
export function evidenceMissingFor(person: Person, reading: Reading): Groups {
  const { depth, frontmatter } = person;
  if (depth === undefined || EVIDENCE[depth].length === 0) return NONE;
  const found = seen.get(person);
  if (found?.reading === reading) return found.missing;
  // Only the facets are read, for which the day does not matter.
  const known = new NoteReader(frontmatter ?? {}, reading, 0, person.path).facets();
  const missing = missingEvidence(depth, known, reading);
  seen.set(person, { reading, missing });
  return missing;
}

const NONE: Groups = [];
const seen = new WeakMap<Person, { readonly reading: Reading; readonly missing: Groups }>();

function isKnown(known: ReadonlyMap<string, readonly string[]>, facet: string): boolean {
  return (known.get(facet) ?? []).length > 0;
}
