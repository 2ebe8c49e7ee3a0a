import { foldText } from './fold-text';
import { NoteReader } from './note-reader';
import type { Person } from './person';
import { findProperty, foldCase } from './property-lookup';
import type { Reading } from './reading';
import { readItem, readItems } from './record-value';

/** Somebody whose goals, projects or organisation share words with a plan. */
export interface PlanMatch {
  readonly person: Person;
  /** The words shared, folded, each once, in the order of the plan. */
  readonly words: readonly string[];
}

const FACETS = ['goals', 'projects'];
const ORGANISATION = ['organisation', 'organization', 'company'];
/** Shorter words say too little. */
const SHORTEST = 4;

/**
 * The people whose goals or projects, or a property or facet named for an organisation, share words with
 * what a plan is about; words have four letters or more and are compared folded. The one who shares most
 * words comes first, and those who share as many stay in the order given.
 */
export function matchPeople(
  what: string,
  people: readonly Person[],
  reading: Reading,
): readonly PlanMatch[] {
  const wanted = wordsOf(what);
  if (wanted.size === 0) return [];
  return people
    .flatMap((person): PlanMatch[] => {
      const own = ownWords(person, reading);
      const words = [...wanted].filter((word) => own.has(word));
      return words.length === 0 ? [] : [{ person, words }];
    })
    .sort((a, b) => b.words.length - a.words.length);
}

const seen = new WeakMap<
  Person,
  { readonly reading: Reading; readonly own: ReadonlySet<string> }
>();

/** Asked again of the same person they are there at once: a plan that is open asks after each change. */
function ownWords(person: Person, reading: Reading): ReadonlySet<string> {
  const found = seen.get(person);
  if (found?.reading === reading) return found.own;
  const own = wordsOf(aboutOf(person, reading));
  seen.set(person, { reading, own });
  return own;
}

function wordsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length >= SHORTEST));
}

/** What the note says of the person's goals, projects and organisations. */
function aboutOf({ frontmatter = {}, path }: Person, reading: Reading): string {
  // The day does not matter to facets.
  const facets = new NoteReader(frontmatter, reading, 0, path).facets();
  const known = [...facets].flatMap(([name, texts]) => (isTelling(name) ? texts : []));
  const own = ORGANISATION.flatMap(
    (name) => readItems(findProperty(frontmatter, [name])?.value) ?? [],
  );
  return [...known, ...own.map((item) => readItem(item) ?? '')].join('\n');
}

function isTelling(facet: string): boolean {
  return [...FACETS, ...ORGANISATION].includes(foldCase(facet));
}
