import type { FrontmatterEdit } from '../frontmatter-edit';
import { findProperty, nameToWrite } from '../property-lookup';
import { readItems } from '../record-value';
import type { RecordRules } from '../rules';
import { changed } from './outcome';

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
    if (wanted === undefined) return changed(frontmatter);
    const { value } = wanted;
    const name = nameToWrite(frontmatter, [wanted.property]);
    const items = readItems(findProperty(frontmatter, [name])?.value) ?? [];
    // Tags are a list even of one.
    const one = items.length === 0 && property !== undefined;
    return changed({ ...frontmatter, [name]: one ? value : [...items, value] });
  };
}
