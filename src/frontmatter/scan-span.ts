import { hasContent, type Line } from './lines';
import { skipNode, type NodeEnd } from './skip-node';

/** The lines of one property, or of one item of a block list. */
export interface Span {
  /** The line with the key, or the dash. */
  readonly first: Line;
  /** The last line that belongs to it; blank lines and comments after that do not. */
  readonly last: Line;
  /** After the colon, or the dash. */
  readonly from: number;
  /** What begins on the first line after the colon or the dash. */
  readonly head: NodeEnd;
  /** The lines inside, and perhaps some after, that hold nothing but a comment. */
  readonly comments: ReadonlySet<Line>;
}

/**
 * Takes the lines of a span that begins on line `first`: those that `belongs` accepts, with what they
 * continue with, and the blank lines and comments between them.
 */
export function scanSpan(
  text: string,
  first: Line,
  from: number,
  column: number,
  belongs: (line: Line) => boolean,
): Span {
  const head = skipNode(text, first, from, column);
  const comments = new Set<Line>();
  let { last } = head;
  for (let line = last.after; line !== undefined; line = line.after) {
    if (hasContent(line)) {
      if (!belongs(line)) break;
      line = last = skipNode(text, line, line.first, column).last;
    } else if (line.mark === '#') {
      comments.add(line);
    }
  }
  return { first, last, from, head, comments };
}
