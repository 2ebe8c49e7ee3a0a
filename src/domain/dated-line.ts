import { formatDay, parseDay, type Day } from './day';
import { markOf, type LineGrammar } from './line-grammar';
import { formatMark, MARK_ORDER, type Mark } from './line-mark';
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
  const firstEnd = endOfPart(line, 0);
  const first = line.slice(0, firstEnd).trim();
  const day = parseDay(first);
  if (day === undefined && !grammar.dateOptional) return unreadable(line);
  const isDate = day !== undefined || isDateShaped(first);

  const marks: Mark[] = [];
  const text = line.slice(takeMarks(grammar, line, isDate ? firstEnd + 1 : 0, marks)).trim();
  if (day === undefined && isDate) return { day, marks, text, fault: 'promise-day', counts: true };
  return judge(grammar, { day, marks, text }, today);
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
  const read = parseDatedLine(grammar, plain);
  const same = read.text === text && read.day === line.day && read.fault !== 'promise-day';
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
  const first = firstPart(line);
  const start = line.length - line.trimStart().length;
  const head = line.slice(0, start) + formatDay(day);
  if (isDateShaped(first)) return head + line.slice(start + first.length);
  const rest = line.slice(start);
  return rest === '' ? head : head + SEPARATOR + rest;
}

/**
 * The line with the mark: in the place of the one of its class, else where the record's order puts it.
 * Every other character stays.
 */
export function withMark(grammar: LineGrammar, line: string, mark: Mark): string {
  const parsed = parseDatedLine(grammar, line);
  const dated = grammar.dateOptional && !isDateShaped(firstPart(line)) ? 0 : 1;
  const parts = partsOf(line);
  const own = parsed.marks.findIndex((each) => each.class === mark.class);
  const part = own === -1 ? undefined : parts[dated + own];
  if (part !== undefined) {
    return line.slice(0, part.start) + formatMark(mark) + line.slice(part.end);
  }
  const after = parsed.marks.findIndex((each) => MARK_ORDER[each.class] > MARK_ORDER[mark.class]);
  const before = parts[dated + (after === -1 ? parsed.marks.length : after)];
  const written = formatMark(mark);
  if (before === undefined) {
    const end = line.trimEnd().length;
    return line.slice(0, end) + (end === 0 ? '' : SEPARATOR) + written + line.slice(end);
  }
  const rest = line.slice(before.start);
  return line.slice(0, before.start) + written + (rest === '' ? '' : SEPARATOR + rest);
}

const SEPARATOR = ' | ';
const END_OF_MARKS = '-';
const SPACE = 32;

const DATE_SHAPED = /^\d{4}-\d{1,2}-\d{1,2}(?:T\S*|[Z+]\S*| \d{1,2}:\d{2}\S*)?$/i;
const NEAR_MISS = /^(?:quality|kept|dropped) /i;

function isDateShaped(part: string): boolean {
  return DATE_SHAPED.test(part);
}

/** Where the part that begins at `from` ends: at the next bar with a space on both sides. */
function endOfPart(line: string, from: number): number {
  let bar = line.indexOf('|', from);
  while (bar !== -1) {
    if (line.charCodeAt(bar - 1) === SPACE && line.charCodeAt(bar + 1) === SPACE) return bar;
    bar = line.indexOf('|', bar + 1);
  }
  return line.length;
}

function firstPart(line: string): string {
  return line.slice(0, endOfPart(line, 0)).trim();
}

/** Where each part begins and ends, without the spaces around it. */
function partsOf(line: string): readonly { readonly start: number; readonly end: number }[] {
  const parts: { start: number; end: number }[] = [];
  for (let at = 0; at < line.length;) {
    const end = endOfPart(line, at);
    const raw = line.slice(at, end);
    const start = at + raw.length - raw.trimStart().length;
    parts.push({ start, end: start + raw.trim().length });
    at = end + 1;
  }
  return parts;
}

function unreadable(line: string): ParsedLine {
  return { day: undefined, marks: [], text: line.trim(), fault: 'dated-line', counts: false };
}

/** Puts the marks of the line from `at` on into `marks`; gives where the text begins. */
function takeMarks(grammar: LineGrammar, line: string, from: number, marks: Mark[]): number {
  let taken = 0;
  let at = from;
  while (at < line.length) {
    const end = endOfPart(line, at);
    const part = line.slice(at, end).trim();
    if (part === END_OF_MARKS) return end + 1;
    const mark = markOf(grammar, part);
    const bit = mark === undefined ? 0 : 1 << MARK_ORDER[mark.class];
    if (mark === undefined || (taken & bit) !== 0) return at;
    marks.push(mark);
    taken |= bit;
    at = end + 1;
  }
  return at;
}

function judge(grammar: LineGrammar, line: DatedLine, today: Day): ParsedLine {
  const { day, marks, text } = line;
  if (grammar.past && day !== undefined && day > today) {
    return { day, marks, text, fault: 'past-dated-line', counts: false };
  }
  const { needed } = grammar;
  if (needed !== undefined && !marks.some((mark) => mark.class === needed.class)) {
    return { day, marks, text, fault: needed.expected, counts: false };
  }
  return {
    day,
    marks,
    text,
    fault: NEAR_MISS.test(text) ? 'no-near-miss' : undefined,
    counts: true,
  };
}
