import { formatDatedLine, lineText } from '../dated-line';
import type { Day } from '../day';
import { markOf, type LineList } from '../line-grammar';
import type { Mark, MarkClass } from '../line-mark';
import type { Frontmatter } from '../note';
import type { EditContext } from './edit-context';
import { noteList } from './note-list';
import { refused, type Refused } from './outcome';
import { writableDay } from './writable-day';

interface PastLine {
  readonly text: string;
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
  /** The words of the record's vocabulary, in any case, each with its class. */
  readonly words: readonly (readonly [MarkClass, string | undefined])[];
}

/**
 * The items of a list with a line added about something that was. Refused: no text, a word that is no
 * mark of its class here, a day in the future, and a map where the list belongs.
 */
export function withPastLine(
  frontmatter: Frontmatter,
  list: LineList,
  { text, day, words }: PastLine,
  { reading, today }: EditContext,
): { readonly kind: 'items'; readonly items: readonly unknown[] } | Refused {
  const where = { frontmatter, reading };
  const grammar = reading.lines[list];
  const on = day ?? today;
  if (lineText(text) === '') return refused('empty-text', list, where);
  if (writableDay(on) === undefined) return refused('no-such-day', list, where);
  if (on > today) return refused('future-day', list, where);
  const marks: Mark[] = [];
  for (const [kind, word] of words) {
    if (word === undefined) continue;
    const mark = markOf(grammar, word.trim());
    if (mark?.class !== kind) return refused('unknown-value', list, where, word);
    marks.push(mark);
  }
  const present = noteList(frontmatter, list, reading);
  if (present.kind === 'refused') return present;
  const line = formatDatedLine(grammar, { day: on, marks, text });
  return { kind: 'items', items: [...present.items, line] };
}
