import type { Frontmatter } from '../note';
import { findProperty } from '../property-lookup';
import type { Reading } from '../reading';
import { readText } from '../record-value';

/** The next step of the note as text; undefined when there is none, or no text stands there. */
export function nextStepText(frontmatter: Frontmatter, reading: Reading): string | undefined {
  return readText(findProperty(frontmatter, reading.rules.names['next-step'])?.value);
}
