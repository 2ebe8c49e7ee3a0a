import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, it } from 'vitest';
import { addMonths } from '../../src/domain/add-months';
import { formatDay, parseDay } from '../../src/domain/day';
import { day } from '../support/person-builders';
import { runs } from '../support/random-runs';

it.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-03-28', 1, '2026-04-28'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months are %s', (from, months, to) => {
  expect(formatDay(addMonths(day(from), months))).toBe(to);
});

it('counts as luxon counts', () => {
  const last = parseDay('2100-12-31') ?? 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: last }),
      fc.integer({ min: -60, max: 60 }),
      (from, months) => {
        const referee = DateTime.fromISO(formatDay(from), { zone: 'utc' }).plus({ months });
        expect(formatDay(addMonths(from, months))).toBe(referee.toISODate());
      },
    ),
    runs(100),
  );
});
