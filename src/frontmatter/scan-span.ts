import type { Line, Source } from './lines';
import { skipNode, type NodeEnd } from './skip-node';

/** The lines of one property, or of one item of a block list. */
export interface Span {
  /** Index of the line with the key, or the dash. */
  readonly first: number;
  /** Index of the last line that belongs to it; blank lines and comments after that do not. */
  readonly last: number;
  /** After the colon, or the dash. */
  readonly from: number;
  /** What begins on the first line after the colon or the dash. */
  readonly head: NodeEnd;
  /** Indexes of the lines inside that hold nothing but a comment. */
  readonly comments: readonly number[];
}

/**
 * Takes the lines of a span that begins on line `first`, up to line `limit` (not included): those that
 * `belongs` accepts, with what they continue with, and the blank lines and comments between them.
 */
export function scanSpan(
  source: Source,
  begin: { readonly first: number; readonly from: number; readonly column: number },
  limit: number,
  belongs: (line: Line) => boolean,
): Span {
  const { first, from, column } = begin;
  const head = skipNode(source, first, from, column);
  const comments: number[] = [];
  let pending: number[] = [];
  let last = head.last;
  let index = last + 1;
  while (index < limit) {
    const line = source.lines[index];
    if (line === undefined || (line.kind === 'content' && !belongs(line))) break;
    if (line.kind === 'content') {
      last = skipNode(source, index, line.first, column).last;
      comments.push(...pending);
      pending = [];
    } else if (line.kind === 'comment') {
      pending.push(index);
    }
    index = Math.max(last, index) + 1;
  }
  return { first, last, from, head, comments };
}
