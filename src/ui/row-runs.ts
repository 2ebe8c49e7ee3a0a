/** Rows below each other that are equally high; `top` is that of the first, in pixels. */
type Run = readonly [start: number, top: number, height: number];

const NONE: Run = [0, 0, 1];

/** Where rows lie below each other, all of which are equally high but for the odd ones. */
export class RowRuns {
  /** Where the last row ends. */
  readonly end: number;
  readonly #runs = [NONE];

  /** `odd` are the places, in order, of those that may be higher or lower than the others. */
  constructor(count: number, odd: readonly number[], heightOf: (index: number) => number) {
    let [start, top] = [0, 0];
    const add = (end: number): void => {
      if (end <= start) return;
      const height = heightOf(start);
      this.#runs.push([start, top, height]);
      top += (end - start) * height;
      start = end;
    };
    for (const index of odd) {
      add(index);
      add(index + 1);
    }
    add(count);
    this.end = top;
  }

  topOf(index: number): number {
    const [start, top, height] = this.#last(0, index + 1);
    return top + (index - start) * height;
  }

  /** How many rows begin above the place, were the last ones to go on for ever. */
  above(place: number): number {
    const [start, top, height] = this.#last(1, place);
    return start + Math.ceil((place - top) / height);
  }

  /** The last run that starts before a row (0), or above a place (1). */
  #last(by: 0 | 1, limit: number): Run {
    let [low, high] = [0, this.#runs.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#runs[middle] ?? NONE)[by] < limit) low = middle;
      else high = middle;
    }
    return this.#runs[low] ?? NONE;
  }
}
