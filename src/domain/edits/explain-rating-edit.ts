import { lineText, parseDatedLine, withText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { markValue } from '../line-mark';
import { findProperty } from '../property-lookup';
import { readDepth, readItem } from '../record-value';
import type { Depth } from '../rules';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { changed, refused } from './outcome';
import { rateEdit } from './rate-edit';

/**
 * Gives the why of a rating after it: into the last line of `depth-history` where that is today's, of the
 * present depth and without a text; else as a rating with a why. `depth-why` is set. Refused while the
 * note has no rating.
 */
export function explainRatingEdit(why: string, context: EditContext): FrontmatterEdit {
  const { reading } = context;
  const text = lineText(why);
  return (frontmatter) => {
    const depth = readDepth(findProperty(frontmatter, reading.rules.names.depth)?.value);
    if (depth === undefined) {
      return refused('changed-meanwhile', 'depth', { frontmatter, reading });
    }
    const list = noteList(frontmatter, 'depth-history', reading);
    if (list.kind === 'refused') return list;
    const last = readItem(list.items.at(-1)) ?? '';
    if (text === '' || !isBare(last, depth, context)) {
      return rateEdit({ depth, why }, context)(frontmatter);
    }
    const line = withText(reading.lines['depth-history'], last, text);
    const lines = list.single ? line : [...list.items.slice(0, -1), line];
    const changes = { 'depth-why': text, 'depth-history': lines };
    return changed(changeProperties(frontmatter, changes, reading));
  };
}

/** Whether the line is today's, rates so, and says no more. */
function isBare(line: string, depth: Depth, { reading, today }: EditContext): boolean {
  const { day, marks, text } = parseDatedLine(reading.lines['depth-history'], line);
  return day === today && text === '' && markValue(marks, 'depth') === depth;
}
