import { hasValue, type Frontmatter } from './note';
import type { Reading } from './reading';

/**
 * For each slot of the reading the note's own name of the property that is read: of those with a value
 * the most wanted one, as `findProperty` finds it. The note's keys are gone through a single time.
 */
export function noteNames(
  frontmatter: Frontmatter,
  reading: Reading,
): readonly (string | undefined)[] {
  const names = new Array<string | undefined>(reading.slotCount).fill(undefined);
  for (const name of Object.keys(frontmatter)) {
    const wanted = reading.slotsOf(name);
    if (wanted.length === 0 || !hasValue(frontmatter[name])) continue;
    for (const { slot, rank } of wanted) {
      const rival = names[slot];
      if (rival === undefined || rank < rankIn(slot, rival, reading)) names[slot] = name;
    }
  }
  return names;
}

function rankIn(slot: number, name: string, reading: Reading): number {
  const found = reading.slotsOf(name).find((each) => each.slot === slot);
  return found?.rank ?? Number.POSITIVE_INFINITY;
}
