import { lineText, parseDatedLine } from '../dated-line';
import { hasValue, type Frontmatter } from '../note';
import type { Reading } from '../reading';
import { readItem } from '../record-value';
import { noteList } from './note-list';
import { refused, type Refused } from './outcome';

/** Which promise is meant: the item of the list, counted from 0, guarded by its text. */
export interface PromiseLineRef {
  readonly line: number;
  readonly text?: string | undefined;
}

interface OpenPromiseLine {
  readonly kind: 'open';
  /** The promise as it stands in the note. */
  readonly line: string;
  /** The value of `promises` with another line in its place; a single text stays one. */
  replaced(line: string): unknown;
}

/**
 * Finds the promise meant. One that has moved is followed while no other has the same text. Refused:
 * with `changed-meanwhile` one that says something else by now, or is kept or dropped already; with
 * `no-such-line` one that is not there; with `not-a-list` an item of nested values.
 */
export function openPromiseLine(
  frontmatter: Frontmatter,
  ref: PromiseLineRef,
  reading: Reading,
): OpenPromiseLine | Refused {
  const where = { frontmatter, reading };
  const list = noteList(frontmatter, 'promises', reading);
  if (list.kind === 'refused') return list;
  const grammar = reading.lines.promises;
  const lines = list.items.map(readItem);
  const at = placeOf(
    ref,
    lines.map((line) => textOf(line, reading)),
  );
  const line = lines[at];
  if (line === undefined && at in lines) return refused('not-a-list', 'promises', where);
  if (line === undefined || !hasValue(line)) {
    const reason = ref.text === undefined ? 'no-such-line' : 'changed-meanwhile';
    return refused(reason, 'promises', where);
  }
  const { marks, text } = parseDatedLine(grammar, line);
  const closed = marks.some((mark) => mark.class === 'closed');
  if (closed || (ref.text !== undefined && text !== lineText(ref.text))) {
    return refused('changed-meanwhile', 'promises', where);
  }
  return {
    kind: 'open',
    line,
    replaced: (other) =>
      list.single ? other : list.items.map((item, index) => (index === at ? other : item)),
  };
}

/** What the line promises; undefined for an empty or a nested item. */
function textOf(line: string | undefined, reading: Reading): string | undefined {
  if (line === undefined || !hasValue(line)) return undefined;
  return parseDatedLine(reading.lines.promises, line).text;
}

/** The place meant, or the only other one with the same text. */
function placeOf({ line, text }: PromiseLineRef, texts: readonly (string | undefined)[]): number {
  if (text === undefined) return line;
  const wanted = lineText(text);
  if (texts[line] === wanted) return line;
  const first = texts.indexOf(wanted);
  return first === -1 || first !== texts.lastIndexOf(wanted) ? line : first;
}
