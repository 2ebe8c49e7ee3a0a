/** Rows from `start`, up to but without `end`. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
}

/** A length for CSS. It is no custom property, since those are inherited: each row would be styled anew. */
export function inUnits(units: number): string {
  return `calc(${units} * var(--rapport-row-unit))`;
}

/** Where each row of a list begins, in units of height; a row is a whole number of units high. */
export class RowOffsets {
  readonly #starts = [0];
  /** How many rows there are. */
  readonly count: number;
  /** The height of all rows together. */
  readonly total: number;

  constructor(heights: readonly number[]) {
    let at = 0;
    for (const height of heights) this.#starts.push((at += height));
    this.count = heights.length;
    this.total = at;
  }

  /** Where the row begins; for the count of rows, where the last one ends. */
  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  /** The rows of which something lies between the two heights, and `margin` more on either side. */
  between(top: number, bottom: number, margin: number): RowRange {
    if (this.count === 0 || bottom <= top) return { start: 0, end: 0 };
    const start = Math.max(0, this.#indexAt(top) - margin);
    const last = this.#indexAt(bottom);
    const end = this.startOf(last) < bottom ? last + 1 : last;
    return { start, end: Math.min(this.count, end + margin) };
  }

  /** The scroll position, as near as can be to `top`, at which the row is seen whole. */
  topToReveal(index: number, top: number, height: number): number {
    const start = this.startOf(index);
    const end = this.startOf(index + 1);
    if (start < top || end - start > height) return start;
    return end > top + height ? end - height : top;
  }

  /** The row that covers the height `at`: the last one that begins at or before it. */
  #indexAt(at: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
