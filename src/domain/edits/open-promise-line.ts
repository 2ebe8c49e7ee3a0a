import { lineText, parseDatedLine } from '../dated-line';
import type { Day } from '../day';
import { hasValue, type Frontmatter } from '../note';
import type { Reading } from '../reading';
import { readItem } from '../record-value';
import { noteList } from './note-list';
import { refused, type Refused } from './outcome';

/** Which promise is meant: the item of the list, counted from 0, guarded by its text and its due day. */
export interface PromiseLineRef {
  readonly line: number;
  readonly text?: string | undefined;
  /** Compared where it is given at all, be it as undefined for a promise without a day. */
  readonly due?: Day | undefined;
}

interface OpenPromiseLine {
  readonly kind: 'open';
  /** The promise as it stands in the note. */
  readonly line: string;
  /** The value of `promises` with another line in its place; a single text stays one. */
  replaced(line: string): unknown;
}

/**
 * Finds the promise meant. One that has moved is followed while no other reads the same. Refused:
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
  const fits = (line: string | undefined): boolean => isMeant(line, ref, reading);
  const at = placeOf(ref, lines, fits);
  const line = lines[at];
  if (line === undefined && at in lines) return refused('not-a-list', 'promises', where);
  if (line === undefined || !hasValue(line)) {
    const reason = ref.text === undefined ? 'no-such-line' : 'changed-meanwhile';
    return refused(reason, 'promises', where);
  }
  const closed = parseDatedLine(grammar, line).marks.some((mark) => mark.class === 'closed');
  if (closed || !fits(line)) {
    return refused('changed-meanwhile', 'promises', where);
  }
  return {
    kind: 'open',
    line,
    replaced: (other) =>
      list.single ? other : list.items.map((item, index) => (index === at ? other : item)),
  };
}

/** Whether the line says what the promise said when it was shown. */
function isMeant(line: string | undefined, ref: PromiseLineRef, reading: Reading): boolean {
  if (ref.text === undefined) return true;
  if (line === undefined || !hasValue(line)) return false;
  const { text, day } = parseDatedLine(reading.lines.promises, line);
  return text === lineText(ref.text) && (!('due' in ref) || day === ref.due);
}

/** The place meant, or the only other one that says the same. */
function placeOf(
  { line }: PromiseLineRef,
  lines: readonly (string | undefined)[],
  fits: (line: string | undefined) => boolean,
): number {
  if (fits(lines[line])) return line;
  const others = lines.flatMap((each, index) => (fits(each) ? [index] : []));
  return others.length === 1 ? (others[0] ?? line) : line;
}
