import type { Day } from './day';

/** With fewer days nothing is usual yet (RECORD section 4, `drifting`). */
const FEWEST_DAYS = 4;

/** The days of the interactions, each once, the earliest first. */
export function interactionDays(interactions: readonly { readonly day: Day }[]): readonly Day[] {
  const days: Day[] = [];
  let isInOrder = true;
  for (const { day } of interactions) {
    const last = days[days.length - 1];
    if (day === last) continue;
    isInOrder &&= last === undefined || last < day;
    days.push(day);
  }
  if (isInOrder) return days;
  return days.sort((a, b) => a - b).filter((day, at) => day !== days[at - 1]);
}

/** The median of the days from one to the next, which may be a half; undefined for less than four days. */
export function usualGap(days: readonly Day[]): number | undefined {
  if (days.length < FEWEST_DAYS) return undefined;
  const gaps = days.slice(1).map((day, at) => day - (days[at] ?? day));
  gaps.sort((a, b) => a - b);
  const middle = (gaps.length - 1) / 2;
  return ((gaps[Math.floor(middle)] ?? 0) + (gaps[Math.ceil(middle)] ?? 0)) / 2;
}
