import { lineAt, skipWhite, type Line } from './lines';
import { scanFlow } from './scan-flow';

/** How far a node reaches that begins on a given line. */
export interface NodeEnd {
  /** The last line that belongs to it. */
  readonly last: Line;
  /** The line that holds its end, or the header (`|-`) of a block text. */
  readonly line: Line;
  /** After its last character, or that of its header; only a comment may follow on that line. */
  readonly end: number;
}

/** What may stand before a value on its line: a list dash and its like, an anchor, alias or tag. */
export const BEFORE = /^(?:[-?:](?=[ \t]|$)|[&*!][^ \t]*)/;
const HEADER = /^[|>][-+\d]*/;
const ENCLOSED = /^["'[{]/;
/** Plain text on one line: up to a comment, or the `:` of a key. */
const PLAIN = /^(?:[ \t]*(?!#)(?:[^ \t:]+|:(?![ \t]|$))+)*/;
const COLON = /^[ \t]*:(?=[ \t]|$)/;

/**
 * Skips what begins at `from` on line `first`: nothing, a key with its value, list dashes, a text in any
 * style, a flow collection. Of a block collection it skips the first line only. Lines that go on must be
 * indented by more than `column`.
 */
export function skipNode(text: string, first: Line, from: number, column: number): NodeEnd {
  const start = skipWhite(text, from, first);
  const rest = text.slice(start, first.end);
  if (/^(?:#|$)/.test(rest)) return { last: first, line: first, end: from };
  const inner = start - first.start;
  const before = BEFORE.exec(rest)?.[0];
  if (before !== undefined) {
    const isName = /^[&*!]/.test(before);
    return skipNode(text, first, start + before.length, isName ? column : inner);
  }
  const header = HEADER.exec(rest)?.[0];
  if (header !== undefined) {
    const last = lastOfBlockText(first, header, column);
    return { last, line: first, end: start + header.length };
  }
  const end = keyEnd(text, start, first);
  const line = lineAt(first, end - 1);
  const colon = afterColon(text, end, line);
  if (colon !== undefined) return skipNode(text, line, colon, inner);
  return ENCLOSED.test(rest) ? { last: line, line, end } : skipPlain(text, line, end, column);
}

/** The end of the quoted text or flow collection at `start`, or of the plain text on that line. */
export function keyEnd(text: string, start: number, line: Line): number {
  if (!ENCLOSED.test(text.charAt(start))) return plainEnd(text, start, line);
  return scanFlow(text, start)?.end ?? text.length;
}

/** The offset after the colon that makes a key of what ends at `end`; undefined when there is none. */
export function afterColon(text: string, end: number, line: Line): number | undefined {
  const rest = text.slice(end, line.end);
  return COLON.test(rest) ? line.end - rest.replace(COLON, '').length : undefined;
}

function lastOfBlockText(first: Line, header: string, column: number): Line {
  const digit = /\d/.exec(header);
  let indent = digit === null ? undefined : column + Number(digit[0]);
  let last = first;
  for (let line = first.after; line !== undefined; line = line.after) {
    if (line.start + line.indent < line.end) {
      indent ??= Math.max(line.indent, column + 1);
      if (line.indent < indent) break;
      last = line;
    } else if (header.includes('+')) {
      // Blank lines at the end count for `|+` only.
      last = line;
    }
  }
  return last;
}

function plainEnd(text: string, start: number, line: Line): number {
  return line.end - text.slice(start, line.end).replace(PLAIN, '').length;
}

/** Plain text goes on over deeper lines, until one ends in a comment or is one. */
function skipPlain(text: string, first: Line, from: number, column: number): NodeEnd {
  let [line, end] = [first, from];
  for (let next = first.after; next !== undefined; next = next.after) {
    if (next.mark === '#' || skipWhite(text, end, line) < line.end) break;
    if (next.mark === '') continue;
    if (next.indent <= column) break;
    [line, end] = [next, plainEnd(text, next.first, next)];
  }
  return { last: line, line, end };
}
