import type { Day } from './day';
import { newestDone, type Review } from './review';

/**
 * The day since which a new review is due: the first on which the last finished one is more than `days`
 * days old. Undefined while none is due, where none was ever finished, and without `days`.
 */
export function reviewDue(
  reviews: readonly Review[],
  today: Day,
  days: number | undefined,
): Day | undefined {
  const date = newestDone(reviews)?.date;
  if (date === undefined || days === undefined) return undefined;
  const due = date + days + 1;
  return due <= today ? due : undefined;
}
