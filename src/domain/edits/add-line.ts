import { formatDatedLine, lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit, Remark } from '../frontmatter-edit';
import { markOf, type LineGrammar, type LineList } from '../line-grammar';
import type { Mark, MarkClass } from '../line-mark';
import { changeProperties, type PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { changed, refused } from './outcome';
import { wrongPastDay } from './writable-day';

export interface NewLine {
  /** Undefined only where the lines of the list need none. */
  readonly day: Day | undefined;
  /** Marks as they are written, in any case, each with the class that it must be of; false for none. */
  readonly words: readonly (readonly [MarkClass, string | false | undefined])[];
  /** An empty text is refused; undefined where none is needed. */
  readonly text: string | undefined;
}

/**
 * Adds a line to a list, and makes the other changes with it. Refused: an empty text, no day, a day in the
 * future where the list is about the past, a word that is no such mark here, and a map for a list.
 */
export function addLine(
  list: LineList,
  { day, words, text }: NewLine,
  { reading, today }: EditContext,
  others: PropertyChanges = {},
  remarks?: readonly Remark[],
): FrontmatterEdit {
  const grammar = reading.lines[list];
  const latest = grammar.past ? today : Infinity;
  const wrong = day === undefined ? undefined : wrongPastDay(day, latest);
  return (frontmatter) => {
    const where = { frontmatter, reading };
    if (text !== undefined && lineText(text) === '') return refused('empty-text', list, where);
    if (wrong !== undefined) return refused(wrong, list, where);
    const marks = marksOf(words, grammar);
    if (typeof marks === 'string') return refused('unknown-value', list, where, marks);
    const present = noteList(frontmatter, list, reading);
    if (present.kind === 'refused') return present;
    const line = formatDatedLine(grammar, { day, marks, text: text ?? '' });
    const changes = { ...others, [list]: [...present.items, line] };
    return changed(changeProperties(frontmatter, changes, reading), remarks);
  };
}

/** The marks, or the word that is none of its class in this list. */
function marksOf(words: NewLine['words'], grammar: LineGrammar): Mark[] | string {
  const marks: Mark[] = [];
  for (const [kind, word] of words) {
    if (word === undefined || word === false) continue;
    const mark = markOf(grammar, word.trim());
    if (mark?.class !== kind) return word;
    marks.push(mark);
  }
  return marks;
}
