import { isIndicator, isWhite, skipWhite, type Source } from './lines';
import { scanFlow, type Flow } from './scan-flow';
import type { Span } from './scan-span';

/** Where a property's value is and how it is written, as far as lists are concerned. */
export type LocatedValue =
  | { readonly kind: 'nothing' }
  /** Begins on line `index`, its dashes in `column`. */
  | { readonly kind: 'block-list'; readonly index: number; readonly column: number }
  /** `open` is the offset of its first bracket. */
  | { readonly kind: 'flow-list'; readonly open: number; readonly flow: Flow }
  | { readonly kind: 'other' };

/** Finds the value of a property behind its colon: comments, anchors and tags before it are passed over. */
export function locateValue(source: Source, span: Span): LocatedValue {
  const { text, lines } = source;
  for (let index = span.first; index <= span.last; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const at = skipProperties(text, index === span.first ? span.from : line.start, line.end);
    if (at === line.end || text.charAt(at) === '#') continue;
    if (text.charAt(at) === '[') return flowListAt(source, span, at);
    if (text.charAt(at) !== '-' || !isIndicator(text, at, line.end)) return { kind: 'other' };
    return { kind: 'block-list', index, column: at - line.start };
  }
  return { kind: 'nothing' };
}

function flowListAt(source: Source, span: Span, open: number): LocatedValue {
  const limit = source.lines[span.last]?.next ?? open;
  const flow = scanFlow(source.text, open, limit);
  return flow === undefined ? { kind: 'other' } : { kind: 'flow-list', open, flow };
}

/** The offset after white space, anchors and tags. */
function skipProperties(text: string, from: number, end: number): number {
  let at = skipWhite(text, from, end);
  while (at < end && (text.charAt(at) === '&' || text.charAt(at) === '!')) {
    while (at < end && !isWhite(text.charAt(at))) at += 1;
    at = skipWhite(text, at, end);
  }
  return at;
}
