import { expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { plusMonths } from '../../src/modals/plus-months';
import { day } from '../support/person-builders';

it.each([
  ['2026-11-22', 1, '2026-12-22'],
  ['2026-12-31', 1, '2027-01-31'],
  ['2027-01-31', 1, '2027-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-03-28', 1, '2026-04-28'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-11-22', 0, '2026-11-22'],
])('%s and %i months are %s', async (from, months, to) => {
  expect(formatDay(await plusMonths(day(from), months))).toBe(to);
});
