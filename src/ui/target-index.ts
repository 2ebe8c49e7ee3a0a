/** Which row a key moves to from `current`; undefined when the key moves nowhere. `page` is in rows. */
export function targetIndex(
  key: string,
  current: number,
  count: number,
  page: number,
): number | undefined {
  const target = wantedIndex(key, current, count, page);
  return target === undefined || count === 0 ? undefined : Math.min(Math.max(target, 0), count - 1);
}

function wantedIndex(key: string, current: number, count: number, page: number) {
  switch (key) {
    case 'ArrowDown':
      return current + 1;
    case 'ArrowUp':
      return current - 1;
    case 'PageDown':
      return current + page;
    case 'PageUp':
      return current - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
