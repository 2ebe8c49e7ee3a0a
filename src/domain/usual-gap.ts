import type { Day } from './day';

/** With fewer days nothing is usual yet (RECORD section 4, `drifting`). */
const FEWEST_DAYS = 4;

/** The lines by day; of one day in the order of the note, in which they come. */
export function byDay<T extends { readonly day: Day }>(lines: readonly T[]): readonly T[] {
  // Most notes are in order.
  const isInOrder = lines.every(({ day }, at) => at === 0 || day >= (lines[at - 1]?.day ?? day));
  return isInOrder ? lines : [...lines].sort((a, b) => a.day - b.day);
}

/** The days of the interactions, each once, the earliest first. */
export function interactionDays(interactions: readonly { readonly day: Day }[]): readonly Day[] {
  const days: Day[] = [];
  for (const { day } of byDay(interactions)) if (day !== days[days.length - 1]) days.push(day);
  return days;
}

/** The median of the days from one to the next, which may be a half; undefined for less than four days. */
export function usualGap(days: readonly Day[]): number | undefined {
  if (days.length < FEWEST_DAYS) return undefined;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  gaps.sort((a, b) => a - b);
  const middle = (gaps.length - 1) / 2;
  return ((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0)) / 2;
}
