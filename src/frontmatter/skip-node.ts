import { isIndicator, isWhite, skipWhite, type Line, type Source } from './lines';
import { scanFlow, skipQuoted } from './scan-flow';

/** How far a node reaches that begins on a given line. */
export interface NodeEnd {
  /** Index of the last line that belongs to it. */
  readonly last: number;
  /** Index of the line that holds its end, or the header (`|-`) of a block text. */
  readonly tokenLine: number;
  /** After its last character, or that of its header; only a comment may follow on that line. */
  readonly tokenEnd: number;
}

/** A place in the source, and the column that continuing lines must be indented deeper than. */
interface Place {
  readonly index: number;
  readonly line: Line;
  readonly at: number;
  readonly column: number;
}

const HEADER = /^[|>][-+\d]*(?=[ \t]|$)/;

/**
 * Skips what begins at `from` on line `index`: nothing, a key with its value, list dashes, a text in any
 * style, a flow collection. Of a block collection it skips the first line only. Lines that go on must be
 * indented by more than `column`.
 */
export function skipNode(source: Source, index: number, from: number, column: number): NodeEnd {
  const line = source.lines[index];
  if (line === undefined) return { last: index, tokenLine: index, tokenEnd: from };
  return skipAt(source, { index, line, at: from, column });
}

function skipAt(source: Source, place: Place): NodeEnd {
  const { text } = source;
  const { index, line } = place;
  const at = skipWhite(text, place.at, line.end);
  const char = text.charAt(at);
  if (at >= line.end || isComment(text, at, line)) {
    return { last: index, tokenLine: index, tokenEnd: place.at };
  }
  if ('-?:'.includes(char) && isIndicator(text, at, line.end)) {
    return skipAt(source, { ...place, at: at + 1, column: at - line.start });
  }
  if ('&*!'.includes(char)) return skipAt(source, { ...place, at: wordEnd(text, at, line.end) });
  if ('|>'.includes(char)) return skipBlockText(source, { ...place, at });
  if ('"\'[{'.includes(char)) return skipEnclosed(source, { ...place, at });
  return skipPlain(source, { ...place, at });
}

function isComment(text: string, at: number, line: Line): boolean {
  return text.charAt(at) === '#' && (at === line.start || isWhite(text.charAt(at - 1)));
}

function wordEnd(text: string, at: number, end: number): number {
  let offset = at + 1;
  while (offset < end && !isWhite(text.charAt(offset))) offset += 1;
  return offset;
}

function skipBlockText({ text, lines }: Source, { index, line, at, column }: Place): NodeEnd {
  const header = HEADER.exec(text.slice(at, line.end))?.[0] ?? '|';
  const digit = /\d/.exec(header)?.[0];
  let indent = digit === undefined ? undefined : column + Number(digit);
  let last = index;
  let i = index + 1;
  for (let next = lines[i]; next !== undefined; next = lines[++i]) {
    if (next.start + next.indent < next.end) {
      indent ??= Math.max(next.indent, column + 1);
      if (next.indent < indent) break;
      last = i;
    } else if (header.includes('+')) {
      // Blank lines at the end count for `|+` only.
      last = i;
    }
  }
  return { last, tokenLine: index, tokenEnd: at + header.length };
}

/** A quoted text or a flow collection, which may be a key. */
function skipEnclosed(source: Source, place: Place): NodeEnd {
  const { text, lines } = source;
  const end = enclosedEnd(source, place.at);
  let index = place.index;
  let line = place.line;
  for (let next = lines[index + 1]; next !== undefined && next.start < end;) {
    index += 1;
    line = next;
    next = lines[index + 1];
  }
  const colon = skipWhite(text, end, line.end);
  if (text.charAt(colon) === ':' && isIndicator(text, colon, line.end)) {
    return skipAt(source, { index, line, at: colon + 1, column: place.at - place.line.start });
  }
  return { last: index, tokenLine: index, tokenEnd: end };
}

function enclosedEnd({ text, lines }: Source, at: number): number {
  const limit = lines[lines.length - 1]?.next ?? at;
  if ('"\''.includes(text.charAt(at))) return skipQuoted(text, at, limit);
  return scanFlow(text, at, limit)?.end ?? limit;
}

function skipPlain(source: Source, place: Place): NodeEnd {
  const { text, lines } = source;
  const { index, line, at, column } = place;
  const stop = plainEnd(text, at, line.end);
  if (stop.reason === 'key') {
    return skipAt(source, { ...place, at: stop.end + 1, column: at - line.start });
  }
  let last = index;
  let tokenEnd = stop.end;
  for (let i = index + 1; stop.reason === 'line' && i < lines.length; i++) {
    const next = lines[i];
    if (next === undefined || next.kind === 'comment') break;
    if (next.kind === 'blank') continue;
    if (next.indent <= column) break;
    last = i;
    const more = plainEnd(text, next.first, next.end, false);
    tokenEnd = more.end;
    if (more.reason === 'comment') break;
  }
  return { last, tokenLine: last, tokenEnd };
}

const COMMENT = /[ \t]#/;
const KEY_OR_COMMENT = /:(?=[ \t]|$)|[ \t]#/;

/** Where plain text ends on its line, and what ends it: the `:` of a key, a comment, or the line. */
function plainEnd(
  text: string,
  at: number,
  end: number,
  maybeKey = true,
): { readonly end: number; readonly reason: 'key' | 'comment' | 'line' } {
  const stop = (maybeKey ? KEY_OR_COMMENT : COMMENT).exec(text.slice(at, end));
  if (stop?.[0] === ':') return { end: at + stop.index, reason: 'key' };
  let last = stop === null ? end : at + stop.index;
  while (last > at && isWhite(text.charAt(last - 1))) last -= 1;
  return { end: last, reason: stop === null ? 'line' : 'comment' };
}
