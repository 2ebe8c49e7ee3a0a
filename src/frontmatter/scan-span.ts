import { hasContent, skipWhite, type Line } from './lines';
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
  /**
   * Where the comments begin on lines after the first, and perhaps on some after the last. That of a list
   * item belongs to the item, and is none of these.
   */
  readonly comments: ReadonlyMap<Line, number>;
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
  const comments = new Map<Line, number>();
  let { last } = head;
  for (let line = last.after; line !== undefined; line = line.after) {
    if (hasContent(line)) {
      if (!belongs(line)) break;
      const node = skipNode(text, line, line.first, column);
      const behind = skipWhite(text, node.end, node.line);
      if (line.mark !== '-' && behind < node.line.end) comments.set(node.line, behind);
      line = last = node.last;
    } else if (line.mark === '#') {
      comments.set(line, line.first);
    }
  }
  return { first, last, from, head, comments };
}
