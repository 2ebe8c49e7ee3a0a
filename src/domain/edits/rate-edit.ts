import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { findProperty } from '../property-lookup';
import { readDepth } from '../record-value';
import type { Depth } from '../rules';
import { addLine } from './add-line';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed } from './outcome';

interface RatingInput {
  /** Undefined clears the rating; `why` counts for nothing then. */
  readonly depth: Depth | undefined;
  readonly why?: string | undefined;
}

/**
 * Writes `depth` and a line on `depth-history`, and `depth-why` where a why is given. The same depth
 * without a why changes nothing; clearing clears `depth` only (RECORD section 5).
 */
export function rateEdit({ depth, why }: RatingInput, context: EditContext): FrontmatterEdit {
  const { reading, today } = context;
  if (depth === undefined) {
    return (frontmatter) => changed(changeProperties(frontmatter, { depth: null }, reading));
  }
  const text = lineText(why ?? '') || undefined;
  const line = { day: today, words: [['depth', String(depth)] as const], text };
  const add = addLine('depth-history', line, context, { depth, 'depth-why': text });
  return (frontmatter) => {
    const present = findProperty(frontmatter, reading.rules.names.depth)?.value;
    const isSaid = readDepth(present) === depth && text === undefined;
    return isSaid ? changed(frontmatter) : add(frontmatter);
  };
}
