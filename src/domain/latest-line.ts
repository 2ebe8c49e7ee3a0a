import type { Day } from './day';

/** The line of the latest day, of one day the one that stands last; undefined where there is none. */
export function latestLine<T extends { readonly day: Day }>(lines: readonly T[]): T | undefined {
  let latest: T | undefined;
  for (const line of lines) if (latest === undefined || line.day >= latest.day) latest = line;
  return latest;
}
