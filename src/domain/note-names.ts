import { hasValue, type Frontmatter } from './note';
import { findProperty } from './property-lookup';
import type { Reading } from './reading';

/**
 * For each slot of the reading the note's own name of the property that is read: of those with a value
 * the most wanted one. The note's keys are gone through a single time.
 */
export function noteNames(
  frontmatter: Frontmatter,
  { slots, slotsOf, noNames }: Reading,
): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [...noNames];
  for (const name of Object.keys(frontmatter)) {
    for (const slot of slotsOf(name)) {
      if (!hasValue(frontmatter[name])) continue;
      names[slot] =
        names[slot] === undefined ? name : findProperty(frontmatter, slots[slot] ?? [])?.name;
    }
  }
  return names;
}
