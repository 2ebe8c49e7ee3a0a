import { formatDay, type Day } from './day';
import type { LineGrammar } from './line-grammar';
import { formatMark, MARK_ORDER, type Mark } from './line-mark';
import {
  END_OF_MARKS,
  endOfPart,
  isDateShaped,
  LineScan,
  skipBlanks,
  skipBlanksBack,
} from './line-scan';
import type { Expected } from './problem';

/** `DATE | mark | mark | text` (RECORD section 3). */
export interface DatedLine {
  /** Undefined in promises without a due day only. */
  readonly day: Day | undefined;
  readonly marks: readonly Mark[];
  readonly text: string;
}

export interface ParsedLine extends DatedLine {
  /** What is wrong with the line. */
  readonly fault: Expected | undefined;
  /** False when the fault makes the line count as absent. */
  readonly counts: boolean;
}

/**
 * Reads a line of the list. Days after `today` are a fault where the list is about the past; without
 * `today` none is. Marks are given in the order of the line.
 */
export function parseDatedLine(
  grammar: LineGrammar,
  line: string,
  today: Day = Number.POSITIVE_INFINITY,
): ParsedLine {
  const marks: Mark[] = [];
  const scan = new LineScan();
  scan.scan(grammar, line, today, marks);
  const { day, text, fault, counts } = scan;
  return { day, marks, text, fault, counts };
}

/**
 * Writes a line: marks in the record's order, text trimmed and on one line, and a `-` part exactly
 * where the text would otherwise be read as something else.
 */
export function formatDatedLine(grammar: LineGrammar, line: DatedLine): string {
  const text = lineText(line.text);
  const marks = [...line.marks].sort((a, b) => MARK_ORDER[a.class] - MARK_ORDER[b.class]);
  const head = marks.map(formatMark);
  if (line.day !== undefined) head.unshift(formatDay(line.day));
  if (text === '') return head.join(SEPARATOR);
  const plain = [...head, text].join(SEPARATOR);
  const same = parseDatedLine(grammar, plain).text === text;
  return same ? plain : [...head, END_OF_MARKS, text].join(SEPARATOR);
}

/** A text as it goes into a line: trimmed, and with a space for each run of line breaks. */
export function lineText(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').trim();
}

/**
 * The line with another date: the date is replaced, one that is no day as well, or put first where
 * there is none. Every other character stays.
 */
export function withDate(line: string, day: Day): string {
  const [first] = partsOf(line);
  const start = first?.start ?? 0;
  const head = line.slice(0, start) + formatDay(day);
  if (first !== undefined && isDateShaped(line.slice(start, first.end))) {
    return head + line.slice(first.end);
  }
  const rest = line.slice(start);
  return rest === '' ? head : head + SEPARATOR + rest;
}

/**
 * The line with the mark: in the place of the one of its class, else where the record's order puts it.
 * Every other character stays.
 */
export function withMark(grammar: LineGrammar, line: string, mark: Mark): string {
  const { marks } = parseDatedLine(grammar, line);
  const written = formatMark(mark);
  const parts = partsOf(line).slice(isDated(grammar, line) ? 1 : 0);
  const own = parts[marks.findIndex((each) => each.class === mark.class)];
  if (own !== undefined) return line.slice(0, own.start) + written + line.slice(own.end);
  const after = marks.findIndex((each) => MARK_ORDER[each.class] > MARK_ORDER[mark.class]);
  const before = parts[after === -1 ? marks.length : after];
  if (before === undefined) {
    const end = skipBlanksBack(line, 0, line.length);
    return line.slice(0, end) + (end === 0 ? '' : SEPARATOR) + written + line.slice(end);
  }
  const rest = line.slice(before.start);
  return line.slice(0, before.start) + written + (rest === '' ? '' : SEPARATOR + rest);
}

/** Whether the first part of the line stands in the place of the date. */
function isDated(grammar: LineGrammar, line: string): boolean {
  const [first] = partsOf(line);
  if (!grammar.dateOptional) return true;
  return first !== undefined && isDateShaped(line.slice(first.start, first.end));
}

const SEPARATOR = ' | ';
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Where each part begins and ends, without the blanks around it. */
function partsOf(line: string): readonly Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < line.length;) {
    const partEnd = endOfPart(line, at);
    const start = skipBlanks(line, at, partEnd);
    parts.push({ start, end: skipBlanksBack(line, start, partEnd) });
    at = partEnd + 1;
  }
  return parts;
}
