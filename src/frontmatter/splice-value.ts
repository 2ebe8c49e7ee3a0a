import { skipWhite, type Line } from './lines';
import type { Span } from './scan-span';
import type { Splice } from './splice';

/**
 * Puts another value in the place of the one of a property or list item; an empty `value` clears it. The
 * comment behind the value and the space before it stay, and so do comments on further lines.
 */
export function spliceValue(text: string, span: Span, value: string): Splice[] {
  const { from, head } = span;
  const written = value === '' ? '' : gapBefore(text, span) + value;
  const rest = text.slice(head.end, head.line.end);
  const keepsSpace = value !== '' && head.end > from && head.last === span.first;
  const tail = keepsSpace || /^[ \t]*#/.test(rest) ? rest : '';
  return [[from, head.last.end, written + tail], ...spliceLinesAway(span, head.last.after)];
}

/** Takes out the lines of a span from `first` on, but for their comments. */
export function spliceLinesAway({ last, comments }: Span, first: Line | undefined): Splice[] {
  const splices: Splice[] = [];
  for (let line = first; line !== undefined && line.start <= last.start; line = line.after) {
    const comment = comments.get(line);
    const [from, to] = comment === undefined ? [line.start, line.next] : [line.first, comment];
    splices.push([from, to, '']);
  }
  return splices;
}

/** The space between the colon or dash and the value on its line; one space where there is no value. */
export function gapBefore(text: string, { first, from, head }: Span): string {
  return head.end === from ? ' ' : text.slice(from, skipWhite(text, from, first));
}
