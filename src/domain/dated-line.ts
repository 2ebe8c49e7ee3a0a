import { DATE_LENGTH, dayAtStart, formatDay, parseDay, type Day } from './day';
import { markOf, type Head, type LineGrammar } from './line-grammar';
import type { Marks } from './line-mark';
import type { Expected } from './problem';
import { remember } from './remember';

/** `DATE | mark | mark | text` (RECORD section 3). */
export interface DatedLine {
  /** Undefined in promises without a due day only. */
  readonly day: Day | undefined;
  /** In the order of the line. */
  readonly marks: Marks;
  readonly text: string;
  /** What is wrong with the line. */
  readonly fault?: Expected | undefined;
}

const SEPARATOR = ' | ';
/** A part that ends the marks and is no text. */
const END_OF_MARKS = '-';
const NEAR_MISS = /^(?:quality|kept|dropped) /i;
const NO_MARKS: Marks = {};
/** What is meant as a date, though there may be no such day. */
const DATE_SHAPED = /^\d{4}-\d{1,2}-\d{1,2}(?:T\S*|[Z+]\S*| \d{1,2}:\d{2}\S*)?$/i;

/**
 * Reads a line of the list. Days after `today` are a fault where the list is about the past; without
 * `today` none is.
 */
export function parseDatedLine(
  grammar: LineGrammar,
  line: string,
  today: Day = Number.POSITIVE_INFINITY,
): DatedLine {
  const day = dayOfLine(line);
  if (day === undefined && !grammar.plans) {
    return { day, marks: NO_MARKS, text: line.trim(), fault: 'dated-line' };
  }
  const isNoDay = day === undefined && DATE_SHAPED.test(dateOf(line));
  const rest = day !== undefined || isNoDay ? restOf(line) : line;
  const { marks, length } = headOf(grammar, rest);
  const text = rest.slice(length).trim();
  const fault = isNoDay ? 'promise-day' : faultOf(grammar, day, marks, text, today);
  return { day, marks, text, fault };
}

/** The day that a line begins with; undefined where there is none. */
export function dayOfLine(line: string): Day | undefined {
  // Nearly all lines begin so.
  const isPlain = line.startsWith(SEPARATOR, DATE_LENGTH);
  return isPlain ? dayAtStart(line) : parseDay(dateOf(line));
}

/** The marks of a line that begins with a day. */
export function marksOfLine(grammar: LineGrammar, line: string): Marks {
  return headOf(grammar, restOf(line)).marks;
}

function dateOf(line: string): string {
  const end = line.indexOf(SEPARATOR);
  return (end < 0 ? line : line.slice(0, end)).trim();
}

/** What follows the date. */
function restOf(line: string): string {
  const end = line.indexOf(SEPARATOR);
  return end < 0 ? '' : line.slice(end + SEPARATOR.length);
}

/**
 * The marks at the beginning of what follows the date, and where the text begins. Heads of lines are
 * remembered: the same few stand in hundreds of thousands of lines.
 */
function headOf(grammar: LineGrammar, rest: string): Head {
  const cut = Math.max(rest.lastIndexOf(SEPARATOR), 0);
  const start = cut === 0 ? 0 : cut + SEPARATOR.length;
  // A last part that is longer than any mark is text; bars side by side may share a space.
  const isText =
    rest.length - start > grammar.longest &&
    rest.slice(start).trim().length > grammar.longest &&
    rest.charAt(cut - 1) !== '|';
  const head = isText ? rest.slice(0, cut) : rest;
  const { heads } = grammar;
  return heads.get(head) ?? remember(heads, head, readHead(grammar, head));
}

function readHead(grammar: LineGrammar, head: string): Head {
  const marks: Marks = {};
  let length = 0;
  for (const spelled of head.split(SEPARATOR)) {
    const part = spelled.trim();
    const says = markOf(grammar, part)?.[1];
    const isFirst = says !== undefined && !Object.keys(says).some((name) => name in marks);
    if (isFirst || part === END_OF_MARKS) length += spelled.length + SEPARATOR.length;
    if (!isFirst) break;
    Object.assign(marks, says);
  }
  return { marks, length };
}

/** False when the fault makes a line count as absent. */
export function isCounted({ fault }: DatedLine): boolean {
  return fault === undefined || fault === 'no-near-miss' || fault === 'promise-day';
}

function faultOf(
  { plans, needed }: LineGrammar,
  day: Day | undefined,
  marks: Marks,
  text: string,
  today: Day,
): Expected | undefined {
  if (!plans && day !== undefined && day > today) return 'past-dated-line';
  if (needed !== undefined && marks[needed[0]] === undefined) return needed[1];
  return NEAR_MISS.test(text) ? 'no-near-miss' : undefined;
}

/**
 * Writes a line: marks as they are given, text trimmed and on one line, and a `-` part exactly where
 * the text would otherwise be read as something else.
 */
export function formatDatedLine(
  grammar: LineGrammar,
  day: Day | undefined,
  marks: readonly string[],
  said: string,
): string {
  const text = lineText(said);
  const head = joined(day === undefined ? '' : formatDay(day), ...marks);
  const plain = joined(head, text);
  const same = parseDatedLine(grammar, plain).text === text;
  return same ? plain : joined(head, END_OF_MARKS, text);
}

/** A text as it goes into a line: trimmed, and with a space for each run of line breaks. */
export function lineText(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ').trim();
}

/**
 * The line of a promise with another date: the date is replaced, one that is no day as well, or put
 * first where there is none. Every other character stays.
 */
export function withDate(line: string, day: Day): string {
  const date = dateIn(line);
  return date === '' ? putBefore(line, formatDay(day)) : line.replace(date, formatDay(day));
}

/** The line of an open promise with a mark behind those it has. Every other character stays. */
export function withMark(grammar: LineGrammar, line: string, mark: string): string {
  const parts = line.split(SEPARATOR);
  const marks = Object.keys(parseDatedLine(grammar, line).marks);
  const rest = parts.splice(marks.length + Number(dateIn(line) !== ''));
  const bare = line.trimEnd();
  return rest.length === 0
    ? bare + SEPARATOR + mark + line.slice(bare.length)
    : [...parts, putBefore(rest.join(SEPARATOR), mark)].join(SEPARATOR);
}

/** Puts a part before a text, behind the spaces that it begins with. */
function putBefore(text: string, part: string): string {
  const bare = text.trimStart();
  return text.slice(0, text.length - bare.length) + joined(part, bare);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(SEPARATOR);
}

/** What is meant as a date at the beginning of a line, trimmed; else the empty text. */
function dateIn(line: string): string {
  const date = dateOf(line);
  return DATE_SHAPED.test(date) ? date : '';
}
