/** Which rows of a list the user has picked, by their keys; while it is off there are none. */
export class PickedRows {
  #picking = false;
  #picked: ReadonlySet<string> = new Set();
  #last: string | undefined;

  get on(): boolean {
    return this.#picking;
  }

  get size(): number {
    return this.#picked.size;
  }

  has(key: string): boolean {
    return this.#picked.has(key);
  }

  /** Picks the row, or lets it go; picking is on then. */
  toggle(key: string): void {
    this.#picking = true;
    this.#last = key;
    const next = new Set(this.#picked);
    if (!next.delete(key)) next.add(key);
    this.#picked = next;
  }

  /** Picks all from the row toggled last up to this one, as they stand in `order`. */
  extend(key: string, order: readonly string[]): void {
    this.#picking = true;
    const to = order.indexOf(key);
    const from = this.#last === undefined ? -1 : order.indexOf(this.#last);
    const range = order.slice(from < 0 ? to : Math.min(from, to), Math.max(from, to) + 1);
    this.#picked = new Set([...this.#picked, ...range]);
    if (from < 0) this.#last = key;
  }

  /** Picks all of these. */
  all(keys: readonly string[]): void {
    this.#picking = true;
    this.#picked = new Set(keys);
  }

  /** Begins, or ends and forgets what was picked. */
  setOn(on: boolean): void {
    this.#picking = on;
    this.#last = undefined;
    if (!on) this.#picked = new Set();
  }

  /** Forgets those that are not among the keys, since their rows are gone. */
  keep(keys: ReadonlySet<string>): void {
    this.#picked = new Set([...this.#picked].filter((key) => keys.has(key)));
  }
}
