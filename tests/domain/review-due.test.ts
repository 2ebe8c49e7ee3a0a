import { expect, it } from 'vitest';
import type { Cadence } from '../../src/domain/rules';
import type { Review } from '../../src/domain/review';
import { reviewDue } from '../../src/domain/review-due';
import { day } from '../support/person-builders';
import { aReview } from '../support/review-builders';

const last = aReview('2026-08-24');
const draft = aReview('2026-11-20', [], { done: false });

it.each<[string, readonly Review[], string, Cadence, string | undefined]>([
  ['ninety days old', [last], '2026-11-22', 90, undefined],
  ['a day older', [last], '2026-11-23', 90, '2026-08-24'],
  ['much older', [last], '2027-08-24', 90, '2026-08-24'],
  ['never', [], '2026-11-23', 90, undefined],
  ['in draft only', [draft], '2027-11-23', 90, undefined],
  ['older, and a draft', [last, draft], '2026-11-23', 90, '2026-08-24'],
  ['followed by another', [last, aReview('2026-11-22')], '2026-11-23', 90, undefined],
  ['old, with reminders off', [last], '2027-08-24', 'never', undefined],
  ['a day old, wanted daily', [last], '2026-08-26', 1, '2026-08-24'],
  ['of the future', [aReview('2027-01-01')], '2026-11-22', 90, undefined],
  ['undated', [aReview(undefined)], '2026-11-22', 90, undefined],
])('%s', (_, reviews, today, days, lastDay) => {
  const due = reviewDue(reviews, day(today), days);
  expect(due).toBe(lastDay === undefined ? undefined : day(lastDay));
});
