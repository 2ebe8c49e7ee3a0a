import { lineText } from '../dated-line';
import { formatDay } from '../day';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { valueOf } from '../property-lookup';
import { readDepth, readItem, readItems } from '../record-value';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { refused } from './outcome';
import { rateEdit } from './rate-edit';

/**
 * Gives the why of a rating after it: into the last line of `depth-history` where that is today's, of the
 * present depth and says no more; else as a rating with a why. `depth-why` is set. Refused while the
 * note has no rating.
 */
export function explainRatingEdit(why: string, context: EditContext): FrontmatterEdit {
  const { reading, today } = context;
  return (frontmatter) => {
    const depth = readDepth(valueOf(frontmatter, 'depth', reading));
    if (depth === undefined) return refused('changed-meanwhile', 'depth', frontmatter, context);
    const lines = readItems(valueOf(frontmatter, 'depth-history', reading)) ?? [];
    const last = readItem(lines.at(-1))?.trim().replace(/ +/g, ' ');
    const isBare = last === `${formatDay(today)} | ${depth}` && lineText(why) !== '';
    const changes = { 'depth-history': isBare ? lines.slice(0, -1) : undefined };
    const before = changeProperties(frontmatter, changes, context);
    return before.kind === 'refused'
      ? before
      : rateEdit({ depth, why }, context)(before.frontmatter);
  };
}
