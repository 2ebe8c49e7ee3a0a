import { expect, it } from 'vitest';
import { writableDay, wrongPastDay } from '../../../src/domain/edits/writable-day';
import { TODAY } from '../../support/person-builders';

const FIRST = -719528;
const LAST = 2932896;

it.each([
  [FIRST, '0000-01-01'],
  [FIRST - 1, undefined],
  [LAST, '9999-12-31'],
  [LAST + 1, undefined],
  [0.5, undefined],
  [NaN, undefined],
  [Infinity, undefined],
])('%d is written as %s', (day, written) => {
  expect(writableDay(day)).toBe(written);
});

it.each([
  ['today', TODAY, undefined],
  ['tomorrow', TODAY + 1, 'future-day'],
  ['long ago', FIRST, undefined],
  ['before the first year', FIRST - 1, 'no-such-day'],
  ['after the last', LAST + 1, 'no-such-day'],
])('what was %s', (_, day, wrong) => {
  expect(wrongPastDay(day, TODAY)).toBe(wrong);
});
