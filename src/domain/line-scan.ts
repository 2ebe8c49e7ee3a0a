import { parseDayWithin, type Day } from './day';
import { markOf, type LineGrammar } from './line-grammar';
import { MARK_ORDER, type Mark, type MarkClass } from './line-mark';
import type { Expected } from './problem';

/**
 * Goes through dated lines (RECORD section 3), one after another: it is used again and again, since
 * there are very many lines and most say little that a list of people needs.
 */
export class LineScan {
  /** Undefined in promises without a due day only, where the line counts. */
  day: Day | undefined;
  /** What is wrong with the line. */
  fault: Expected | undefined;
  private line = '';
  private textStart = 0;
  /** One bit for each class of mark that the line has. */
  private classes = 0;

  /** Reads a line; puts its marks into `marks` where that is wanted. Days after `today` may be a fault. */
  scan(grammar: LineGrammar, line: string, today: Day, marks?: Mark[]): void {
    const firstEnd = endOfPart(line, 0);
    const dated = this.takeDate(grammar, line, firstEnd);
    this.line = line;
    this.classes = 0;
    this.textStart = dated ? firstEnd + 1 : 0;
    if (this.fault === 'dated-line') return;
    this.takeMarks(grammar, marks);
    this.fault ??= this.faultOf(grammar, today);
  }

  /** False when the fault makes the line count as absent. */
  get counts(): boolean {
    const { fault } = this;
    return fault === undefined || fault === 'no-near-miss' || fault === 'promise-day';
  }

  get text(): string {
    return this.line.slice(this.textStart).trim();
  }

  has(wanted: MarkClass): boolean {
    return (this.classes & (1 << MARK_ORDER[wanted])) !== 0;
  }

  /** Sets day and fault; gives whether the first part stands in the place of the date. */
  private takeDate(grammar: LineGrammar, line: string, firstEnd: number): boolean {
    const start = skipBlanks(line, 0, firstEnd);
    const end = skipBlanksBack(line, start, firstEnd);
    this.day = parseDayWithin(line, start, end);
    this.fault = undefined;
    if (this.day !== undefined) return true;
    if (!grammar.dateOptional) this.fault = 'dated-line';
    else if (isDateShaped(line.slice(start, end))) this.fault = 'promise-day';
    return this.fault === 'promise-day';
  }

  private takeMarks(grammar: LineGrammar, marks: Mark[] | undefined): void {
    const { line } = this;
    let at = this.textStart;
    while (at < line.length) {
      const end = endOfPart(line, at);
      const start = skipBlanks(line, at, end);
      const stop = skipBlanksBack(line, start, end);
      this.textStart = start;
      // A text is mostly longer than any mark: it is not even cut out then.
      if (stop - start > grammar.longest) return;
      const part = line.slice(start, stop);
      const mark = part === END_OF_MARKS ? undefined : markOf(grammar, part);
      const bit = mark === undefined ? 0 : 1 << MARK_ORDER[mark.class];
      if (mark === undefined || (this.classes & bit) !== 0) {
        if (part === END_OF_MARKS) this.textStart = end + 1;
        return;
      }
      this.classes |= bit;
      marks?.push(mark);
      at = end + 1;
    }
    this.textStart = at;
  }

  private faultOf(grammar: LineGrammar, today: Day): Expected | undefined {
    if (grammar.past && this.day !== undefined && this.day > today) return 'past-dated-line';
    const { needed } = grammar;
    if (needed !== undefined && !this.has(needed.class)) return needed.expected;
    return this.isNearMiss() ? 'no-near-miss' : undefined;
  }

  private isNearMiss(): boolean {
    const start = skipBlanks(this.line, this.textStart, this.line.length);
    if (start === this.line.length) return false;
    return NEAR_MISS_BEGINS.includes(this.line.charAt(start)) && NEAR_MISS.test(this.text);
  }
}

/** A part that ends the marks and is no text. */
export const END_OF_MARKS = '-';

const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;
const BAR = '|';
const NEAR_MISS = /^(?:quality|kept|dropped) /i;
/** Its first letters, to spare the test for nearly all texts. */
const NEAR_MISS_BEGINS = 'qQkKdD';
const DATE_SHAPED = /^\d{4}-\d{1,2}-\d{1,2}(?:T\S*|[Z+]\S*| \d{1,2}:\d{2}\S*)?$/i;

/** Whether the part is meant as a date, though there may be no such day. */
export function isDateShaped(part: string): boolean {
  return DATE_SHAPED.test(part);
}

/** Where the part that begins at `from` ends: at the next bar with a space on both sides. */
export function endOfPart(line: string, from: number): number {
  let bar = line.indexOf(BAR, from);
  while (bar !== -1) {
    if (line.charCodeAt(bar - 1) === SPACE && line.charCodeAt(bar + 1) === SPACE) return bar;
    bar = line.indexOf(BAR, bar + 1);
  }
  return line.length;
}

/** Where what is no blank begins, from `from` on, at the latest at `end`. */
export function skipBlanks(line: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(line.charCodeAt(at))) at += 1;
  return at;
}

/** Where what is no blank ends, from `from` back, at the earliest at `start`. */
export function skipBlanksBack(line: string, start: number, from: number): number {
  let at = from;
  while (at > start && isBlank(line.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN);
}
