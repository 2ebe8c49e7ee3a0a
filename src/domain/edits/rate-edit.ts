import { formatDatedLine, lineText } from '../dated-line';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { findProperty } from '../property-lookup';
import { readDepth } from '../record-value';
import type { Depth } from '../rules';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
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
  const text = lineText(why ?? '');
  const line = formatDatedLine(reading.lines['depth-history'], {
    day: today,
    marks: [{ class: 'depth', value: depth }],
    text,
  });
  return (frontmatter) => {
    const present = findProperty(frontmatter, reading.rules.names.depth)?.value;
    if (readDepth(present) === depth && text === '') return changed(frontmatter);
    const list = noteList(frontmatter, 'depth-history', reading);
    if (list.kind === 'refused') return list;
    const changes = {
      depth,
      'depth-why': text === '' ? undefined : text,
      'depth-history': [...list.items, line],
    };
    return changed(changeProperties(frontmatter, changes, reading));
  };
}
