export type PickedRows = ReturnType<typeof createPickedRows>;

/** Which rows of a list the user has picked, by their keys; while it is off there are none. */
export function createPickedRows() {
  let picking = false;
  let picked = new Set<string>();
  let last = '';
  /** Picks these, and no others. */
  const all = (keys: readonly string[]): void => {
    picking = true;
    picked = new Set(keys);
  };
  return {
    all,
    on: (): boolean => picking,
    size: (): number => picked.size,
    has: (key: string): boolean => picked.has(key),
    /** Picks the row, or lets it go; picking is on then. */
    toggle(key: string): void {
      picking = true;
      last = key;
      if (!picked.delete(key)) picked.add(key);
    },
    /** Picks all from the row toggled last up to this one, as they stand in `order`. */
    extend(key: string, order: readonly string[]): void {
      if (!order.includes(last)) last = key;
      const [from, to] = [order.indexOf(last), order.indexOf(key)];
      all([...picked, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
    },
    /** Begins, or ends and forgets what was picked. */
    setOn(on: boolean): void {
      if (!on) all([]);
      picking = on;
      last = '';
    },
    /** Forgets those that are not among the keys, since their rows are gone. */
    keep(keys: readonly string[]): void {
      picked = new Set(keys.filter((key) => picked.has(key)));
    },
  };
}
