import type { Frontmatter } from '../note';
import { PROPERTIES, type Property } from '../property';
import { findProperty, namesToClear, nameToWrite } from '../property-lookup';
import type { Reading } from '../reading';
import { readDate, readText } from '../record-value';
import type { Facet } from '../rules';

/** The values wanted; null clears, undefined leaves the property alone. */
export type PropertyChanges = Readonly<Partial<Record<Property, unknown>>>;

const DATES: ReadonlySet<Property> = new Set<Property>([
  'last-contact',
  'snooze-until',
  'next-step-due',
]);

/**
 * A copy with the changes made under the names of RECORD section 2: written under the name that was
 * read, cleared under every name that has a value, new ones last and in the order of the table. A value
 * that reads the same already stays as it is written.
 */
export function changeProperties(
  frontmatter: Frontmatter,
  changes: PropertyChanges,
  reading: Reading,
): Frontmatter {
  const copy = { ...frontmatter };
  for (const property of PROPERTIES) {
    const value = changes[property];
    const names = reading.rules.names[property];
    if (value === undefined) continue;
    if (value === null) {
      for (const name of namesToClear(frontmatter, names)) put(copy, name, null);
    } else if (!readsTheSame(property, findProperty(frontmatter, names)?.value, value)) {
      put(copy, nameToWrite(frontmatter, names), value);
    }
  }
  return copy;
}

function readsTheSame(property: Property, present: unknown, wanted: unknown): boolean {
  if (DATES.has(property)) {
    const day = readDate(present);
    return day !== undefined && day === readDate(wanted);
  }
  const text = readText(present);
  return text !== undefined && text === readText(wanted);
}

/** A copy with the texts of a facet under the name of RECORD section 2. */
export function changeFacet(frontmatter: Frontmatter, facet: Facet, texts: unknown): Frontmatter {
  const copy = { ...frontmatter };
  put(copy, nameToWrite(frontmatter, facet.properties), texts);
  return copy;
}

/** Defined, not assigned: a property of a note may be called `__proto__`. */
function put(frontmatter: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(frontmatter, name, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
