import type { FrontmatterEdit } from '../frontmatter-edit';
import { findProperty, nameToWrite } from '../property-lookup';
import { readItems } from '../record-value';
import { parsePropertyRule, type RecordRules } from '../rules';
import { changed } from './outcome';

/**
 * Gives a note what the first rule for person notes needs: the property's value, else the tag, beside
 * what stands there. With rules for folders alone the note stays as it is.
 */
export function markPersonEdit({
  personProperties: [rule],
  personTags: [tag],
}: Pick<RecordRules, 'personProperties' | 'personTags'>): FrontmatterEdit {
  const { property, value } = parsePropertyRule(rule ?? `tags: ${tag ?? ''}`);
  return (frontmatter) => {
    if (value === '') return changed(frontmatter);
    const name = nameToWrite(frontmatter, [property]);
    const items = readItems(findProperty(frontmatter, [name])?.value) ?? [];
    // Tags are a list even of one.
    const one = items.length === 0 && rule !== undefined;
    return changed({ ...frontmatter, [name]: one ? value : [...items, value] });
  };
}
