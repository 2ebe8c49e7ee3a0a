import type { Day } from './day';
import { newestDone, type Review } from './review';
import type { Cadence } from './rules';

/**
 * The day of the last finished review, once it is more than `days` days old, so that a new one is due.
 * Undefined while none is due, where none was ever finished, and with `never`.
 */
export function reviewDue(reviews: readonly Review[], today: Day, days: Cadence): Day | undefined {
  const date = newestDone(reviews)?.date;
  return date !== undefined && days !== 'never' && date + days < today ? date : undefined;
}
