/** A line of a block, by offsets into the note's text. */
export interface Line {
  readonly start: number;
  /** After the last character, before the line ending. */
  readonly end: number;
  /** After the line ending: where the next line starts. */
  readonly next: number;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** The first character that is no space or tab; `end` for a blank line. */
  readonly first: number;
  readonly kind: 'blank' | 'comment' | 'content';
}

/** A note's text and the lines of its block. */
export interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
}

/** Splits [from, to) of a text into lines, at LF and CRLF. */
export function readSource(text: string, from: number, to: number): Source {
  const lines: Line[] = [];
  let start = from;
  while (start < to) {
    const newline = text.indexOf('\n', start);
    const next = newline === -1 || newline >= to ? to : newline + 1;
    lines.push(readLine(text, start, next));
    start = next;
  }
  return { text, lines };
}

function readLine(text: string, start: number, next: number): Line {
  let end = next;
  if (end > start && text.charAt(end - 1) === '\n') end -= 1;
  if (end > start && text.charAt(end - 1) === '\r') end -= 1;
  let spaces = start;
  while (spaces < end && text.charAt(spaces) === ' ') spaces += 1;
  const first = skipWhite(text, spaces, end);
  const kind = first === end ? 'blank' : text.charAt(first) === '#' ? 'comment' : 'content';
  return { start, end, next, indent: spaces - start, first, kind };
}

/** The first offset from `at` on that holds no space or tab, at most `end`. */
export function skipWhite(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && isWhite(text.charAt(offset))) offset += 1;
  return offset;
}

export function isWhite(char: string): boolean {
  return char === ' ' || char === '\t';
}

/** Whether `at` holds a YAML indicator such as `-` or `:`: followed by white space or the line's end. */
export function isIndicator(text: string, at: number, end: number): boolean {
  return at + 1 >= end || isWhite(text.charAt(at + 1));
}

/** The ending of a line, as it stands in the note. */
export function endingOf(text: string, line: Line): string {
  return text.slice(line.end, line.next);
}
