import { hasValue, type Frontmatter } from './note';
import type { Property } from './property';
import type { Facet, RecordRules } from './rules';

export interface FoundProperty {
  /** As it stands in the note. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * The first of the names that has a value in the note, be it a bad one (RECORD section 2). Names match
 * whole and without regard to case; where two differ by case only, the one spelled alike is preferred.
 */
export function findProperty(
  frontmatter: Frontmatter,
  names: readonly string[],
): FoundProperty | undefined {
  const name = keyOf(frontmatter, names, hasValue);
  return name === undefined ? undefined : { name, value: frontmatter[name] };
}

/** The value of a property, be it a bad one; undefined when there is none. */
export function valueOf(
  frontmatter: Frontmatter,
  property: Property,
  { rules }: { readonly rules: RecordRules },
): unknown {
  return findProperty(frontmatter, rules.names[property])?.value;
}

/** The names that a property or a facet may have, the most wanted first. */
export function namesOf(property: Property | Facet, rules: RecordRules): readonly string[] {
  return typeof property === 'string' ? rules.names[property] : property.properties;
}

/**
 * The name to write a property under: the one that was read, else the first listed one that the note
 * has, else the first listed one (RECORD section 2). `names` must not be empty.
 */
export function nameToWrite(frontmatter: Frontmatter, names: readonly string[]): string {
  const name =
    keyOf(frontmatter, names, hasValue) ?? keyOf(frontmatter, names, () => true) ?? names[0];
  if (name === undefined) throw new RangeError('A property needs a name.');
  return name;
}

/** The names, as in the note, that have a value and must be emptied to clear the property. */
export function namesToClear(
  frontmatter: Frontmatter,
  names: readonly string[],
): readonly string[] {
  const wanted = new Set(names.map(foldCase));
  return Object.keys(frontmatter).filter(
    (key) => wanted.has(foldCase(key)) && hasValue(frontmatter[key]),
  );
}

/** The form in which names and words of the vocabulary are compared. */
export function foldCase(word: string): string {
  return word.toLowerCase();
}

/** The note's own key that is meant and whose value fits: for each name itself, then any other case. */
function keyOf(
  frontmatter: Frontmatter,
  names: readonly string[],
  fits: (value: unknown) => boolean,
): string | undefined {
  for (const name of names) {
    if (Object.hasOwn(frontmatter, name) && fits(frontmatter[name])) return name;
    const folded = foldCase(name);
    for (const key of Object.keys(frontmatter)) {
      if (foldCase(key) === folded && fits(frontmatter[key])) return key;
    }
  }
  return undefined;
}
