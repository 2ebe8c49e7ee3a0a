import type { FrontmatterEdit } from '../frontmatter-edit';
import { hasValue } from '../note';
import { findProperty, nameToWrite } from '../property-lookup';
import { readItems } from '../record-value';
import type { RecordRules } from '../rules';

/** Properties that hold a list even of one. */
const LISTS = /^(tags|categories)$/i;

/**
 * Gives a note what the first rule for person notes needs: the property's value, else the tag, beside
 * what stands there. With rules for folders alone the note stays as it is.
 */
export function markPersonEdit({
  personProperties: [property],
  personTags: [tag],
}: Pick<RecordRules, 'personProperties' | 'personTags'>): FrontmatterEdit {
  const wanted = property ?? (tag === undefined ? undefined : { property: 'tags', value: tag });
  return (frontmatter) => {
    if (wanted === undefined) return { kind: 'changed', frontmatter, remarks: [] };
    const { value } = wanted;
    const name = nameToWrite(frontmatter, [wanted.property]);
    const items = itemsOf(findProperty(frontmatter, [name])?.value, name);
    const one = items.length === 0 && !LISTS.test(name);
    return {
      kind: 'changed',
      frontmatter: { ...frontmatter, [name]: one ? value : [...items, value] },
      remarks: [],
    };
  };
}

function itemsOf(value: unknown, name: string): readonly unknown[] {
  // Tags in one text stand between commas or spaces.
  if (typeof value === 'string' && /^tags$/i.test(name)) {
    return value.split(/[\s,]+/).filter((tag) => tag !== '');
  }
  return hasValue(value) ? (readItems(value) ?? []) : [];
}
