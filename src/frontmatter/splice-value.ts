import { skipWhite, type Line, type Source } from './lines';
import type { Span } from './scan-span';
import type { Splice } from './splice';

/**
 * Puts another value in the place of the one of a property or list item; an empty `value` clears it. The
 * comment behind the value and the space before it stay, and so do lines inside that are comments.
 */
export function spliceValue(source: Source, span: Span, value: string): Splice[] {
  const line = source.lines[span.first];
  const lastLine = source.lines[span.last];
  if (line === undefined || lastLine === undefined) return [];
  const { head, from } = span;
  const token = source.lines[head.tokenLine] ?? line;
  const tail = commentAfter(source.text, head.tokenEnd, token);
  const text = gapBefore(source.text, span, line) + value;
  const opener = value === '' ? '' : text;
  if (head.last === span.last && head.last !== span.first) {
    return [{ from, to: lastLine.end, text: opener + tail }];
  }
  const isEmpty = head.tokenEnd === from;
  const dropsSpace = tail === '' && (value === '' || isEmpty);
  const first: Splice = { from, to: dropsSpace ? token.end : head.tokenEnd, text: opener };
  return [first, ...spliceLinesAway(source, { ...span, first: head.last + 1 })];
}

/** Takes out the lines of a span, but for those that are comments. */
export function spliceLinesAway(
  source: Source,
  span: Pick<Span, 'first' | 'last' | 'comments'>,
): Splice[] {
  const splices: Splice[] = [];
  for (let index = span.first; index <= span.last; index++) {
    const line = source.lines[index];
    if (line === undefined || span.comments.includes(index)) continue;
    splices.push({ from: line.start, to: line.next, text: '' });
  }
  return splices;
}

/** The space between the colon or dash and the value on its line; one space where there is no value. */
function gapBefore(text: string, { from, head }: Span, line: Line): string {
  if (head.tokenEnd === from) return ' ';
  return text.slice(from, skipWhite(text, from, line.end));
}

/** The comment that follows `end` on its line, with the space before it; '' when there is none. */
function commentAfter(text: string, end: number, line: Line): string {
  const rest = text.slice(end, line.end);
  return rest.trimStart().startsWith('#') ? rest : '';
}
