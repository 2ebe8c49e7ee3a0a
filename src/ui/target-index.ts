/** Which row a key moves to from `current`; undefined when the key moves nowhere. `page` is in rows. */
export function targetIndex(
  key: string,
  current: number,
  count: number,
  page: number,
): number | undefined {
  const targets = new Map([
    ['ArrowDown', current + 1],
    ['ArrowUp', current - 1],
    ['PageDown', current + page],
    ['PageUp', current - page],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const target = targets.get(key);
  return target === undefined || count === 0 ? undefined : Math.min(Math.max(target, 0), count - 1);
}
