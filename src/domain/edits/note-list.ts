import { hasValue, type Frontmatter } from '../note';
import type { Property } from '../property';
import { namesOf, nameToWrite } from '../property-lookup';
import { readItems } from '../record-value';
import type { Facet } from '../rules';
import type { EditContext } from './edit-context';

/**
 * The items of a list as they stand in a note, empty and nested ones included: a single text or number is
 * a list of one. Undefined for a map, which is to be refused (RECORD section 5, rule 3).
 */
export function noteList(
  frontmatter: Frontmatter,
  property: Property | Facet,
  { reading }: EditContext,
): readonly unknown[] | undefined {
  const name = nameToWrite(frontmatter, namesOf(property, reading.rules));
  const value = Object.hasOwn(frontmatter, name) ? frontmatter[name] : undefined;
  return Array.isArray(value) || hasValue(value) ? readItems(value) : [];
}
