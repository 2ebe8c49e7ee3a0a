/** Puts `text` in the place of [from, to) of a note's text. */
export type Splice = readonly [from: number, to: number, text: string];

/**
 * Applies splices in the order of their places, those at one place in the order given; undefined when one
 * reaches into another.
 */
export function applySplices(text: string, splices: readonly Splice[]): string | undefined {
  let result = '';
  let at = 0;
  for (const [from, to, written] of [...splices].sort(([a], [b]) => a - b)) {
    if (from < at || to < from) return undefined;
    result += text.slice(at, from) + written;
    at = to;
  }
  return result + text.slice(at);
}
