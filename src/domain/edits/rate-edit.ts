import { lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { valueOf } from '../property-lookup';
import { readDepth } from '../record-value';
import type { Depth } from '../rules';
import { addLine } from './add-line';
import { changeProperties, type PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';

interface RatingInput {
  /** Undefined clears the rating; `why` counts for nothing then. */
  readonly depth: Depth | undefined;
  readonly why?: string | undefined;
}

/**
 * Writes `depth` and a line on `depth-history`, and `depth-why` where a why is given; the other changes go
 * with it. The same depth without a why is not written again; clearing clears `depth` only (RECORD
 * section 5).
 */
export function rateEdit(
  { depth, why = '' }: RatingInput,
  context: EditContext,
  others?: PropertyChanges,
): FrontmatterEdit {
  const text = lineText(why) || undefined;
  const line = { day: context.today, words: { depth: String(depth) }, text };
  const changes = { ...others, depth, 'depth-why': text };
  const add = addLine('depth-history', line, context, changes);
  return (frontmatter) => {
    const present = readDepth(valueOf(frontmatter, 'depth', context.reading));
    if (depth === undefined) return changeProperties(frontmatter, { depth: null }, context);
    return present === depth && text === undefined
      ? changeProperties(frontmatter, others ?? {}, context)
      : add(frontmatter);
  };
}
