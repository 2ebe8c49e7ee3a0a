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
  readonly #starts: number[] = [];
  /** How many rows there are. */
  readonly count: number;
  /** The height of all rows together. */
  readonly total: number;

  constructor(heights: readonly number[]) {
    let at = 0;
    for (const height of heights) {
      this.#starts.push(at);
      at += height;
    }
    this.count = heights.length;
    this.total = at;
  }

  /** Where the row begins; for the count of rows, where the last one ends. */
  startOf(index: number): number {
    return this.#starts[index] ?? this.total;
  }

  /** The rows of which something lies between the two heights, and `margin` more on either side. */
  between(top: number, bottom: number, margin: number): RowRange {
    if (bottom <= top) return { start: 0, end: 0 };
    return {
      start: Math.max(0, this.#starts.findLastIndex((start) => start <= top) - margin),
      end: Math.min(this.count, this.#starts.findLastIndex((start) => start < bottom) + 1 + margin),
    };
  }

  /** The scroll position, as near as can be to `top`, at which the row is seen whole. */
  topToReveal(index: number, top: number, height: number): number {
    const start = this.startOf(index);
    const end = this.startOf(index + 1);
    if (start < top || end - start > height) return start;
    return end > top + height ? end - height : top;
  }
}
