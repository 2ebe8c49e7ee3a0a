/** Puts `text` in the place of [from, to) of a note's text. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies splices in the order of their places; those at one place in the order given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text: replacement } of inOrder(splices)) {
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

/** Whether all splices lie within the given ranges and none reaches into another. */
export function areWithin(
  splices: readonly Splice[],
  ranges: readonly { readonly from: number; readonly to: number }[],
): boolean {
  let end = 0;
  return inOrder(splices).every(({ from, to }) => {
    const isClear = from >= end && to >= from;
    end = to;
    return isClear && ranges.some((range) => from >= range.from && to <= range.to);
  });
}

function inOrder(splices: readonly Splice[]): Splice[] {
  return [...splices].sort((a, b) => a.from - b.from);
}
