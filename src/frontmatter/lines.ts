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
  /** What stands there: '' for a blank line, '#' for one that is only a comment. */
  readonly mark: string;
  /** The line after it, in the block. */
  readonly after: Line | undefined;
}

const LINE = /([ \t]*)([^\n]*?)\r?\n/g;

/** The first of the lines from `from` on, each with a line ending. */
export function readLines(text: string, from: number): Line | undefined {
  let top: Line | undefined;
  for (const match of [...text.slice(from).matchAll(LINE)].reverse()) {
    const [whole, white = '', content = ''] = match;
    const start = from + match.index;
    const first = start + white.length;
    top = {
      start,
      end: first + content.length,
      next: start + whole.length,
      indent: white.search(/[^ ]|$/),
      first,
      mark: content.charAt(0),
      after: top,
    };
  }
  return top;
}

/** Whether the line holds more than a comment. */
export function hasContent({ mark }: Line): boolean {
  return mark !== '' && mark !== '#';
}

/** The offset after the white space from `at` on, on that line. */
export function skipWhite(text: string, at: number, line: Line): number {
  return at + text.slice(at, line.end).search(/[^ \t]|$/);
}

/** The line from `first` on that holds the offset `at`. */
export function lineAt(first: Line, at: number): Line {
  let line = first;
  while (line.next <= at && line.after !== undefined) line = line.after;
  return line;
}
