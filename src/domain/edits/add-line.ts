import { formatDatedLine, lineText } from '../dated-line';
import type { Day } from '../day';
import type { FrontmatterEdit, RefusalReason, Remark } from '../frontmatter-edit';
import { markOf, type LineGrammar, type LineList } from '../line-grammar';
import type { MarkClass } from '../line-mark';
import { changeProperties, type PropertyChanges } from './change-properties';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { refused } from './outcome';
import { wrongPastDay } from './writable-day';

export interface NewLine {
  /** Undefined only where the lines of the list need none. */
  readonly day: Day | undefined;
  /** Marks in any case, by the class that each must be of, in the order of RECORD section 3; false for none. */
  readonly words: Readonly<Partial<Record<MarkClass, string | false | undefined>>>;
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
  context: EditContext,
  others?: PropertyChanges,
  remarks?: readonly Remark[],
): FrontmatterEdit {
  const grammar = context.reading.lines[list];
  const wrong =
    day === undefined ? undefined : wrongPastDay(day, grammar.plans ? Infinity : context.today);
  return (frontmatter) => {
    const no = (reason: RefusalReason, detail?: string) =>
      refused(reason, list, frontmatter, context, detail);
    if (text !== undefined && lineText(text) === '') return no('empty-text');
    if (wrong !== undefined) return no(wrong);
    const marks = marksOf(words, grammar);
    if (typeof marks === 'string') return no('unknown-value', marks);
    const items = noteList(frontmatter, list, context);
    if (items === undefined) return no('not-a-list');
    const line = formatDatedLine(grammar, day, marks, text ?? '');
    return changeProperties(frontmatter, { ...others, [list]: [...items, line] }, context, remarks);
  };
}

/** The marks as they are written, or the word that is none of its class in this list. */
function marksOf(words: NewLine['words'], grammar: LineGrammar): readonly string[] | string {
  const marks: string[] = [];
  for (const [name, word] of Object.entries(words)) {
    if (word === undefined || word === false) continue;
    const mark = markOf(grammar, word.trim());
    if (mark === undefined || !(name in mark[1])) return word;
    marks.push(mark[0]);
  }
  return marks;
}
