/** Which rows of a list the user has picked, by their keys; while it is off there are none. */
export class PickedRows {
  #picking = false;
  #picked = new Set<string>();
  #last = '';

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
    if (!this.#picked.delete(key)) this.#picked.add(key);
  }

  /** Picks all from the row toggled last up to this one, as they stand in `order`. */
  extend(key: string, order: readonly string[]): void {
    if (!order.includes(this.#last)) this.#last = key;
    const [from, to] = [order.indexOf(this.#last), order.indexOf(key)];
    this.all([...this.#picked, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
  }

  /** Picks these, and no others. */
  all(keys: readonly string[]): void {
    this.#picking = true;
    this.#picked = new Set(keys);
  }

  /** Begins, or ends and forgets what was picked. */
  setOn(on: boolean): void {
    this.#picking = on;
    this.#last = '';
    if (!on) this.#picked = new Set();
  }

  /** Forgets those that are not among the keys, since their rows are gone. */
  keep(keys: ReadonlySet<string>): void {
    this.#picked = new Set([...this.#picked].filter((key) => keys.has(key)));
  }
}
