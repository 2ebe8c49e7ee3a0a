import { describe, expect, it } from 'vitest';
import { closingMark, durationMark } from '../../src/domain/line-mark';
import { day } from '../support/person-builders';

describe('a duration', () => {
  it.each([
    ['45m', '45m', 45],
    ['0m', '0m', 0],
    ['59m', '59m', 59],
    ['60m', '1h', 60],
    ['61m', '1h1m', 61],
    ['2h', '2h', 120],
    ['1H05M', '1h5m', 65],
    ['99999h', '99999h', 5999940],
  ])('%s is written %s', (part, written, minutes) => {
    expect(durationMark(part)).toEqual([written, { minutes }]);
  });

  it.each(['', 'h', 'm', '5', '5s', '1h 5m', '5m1h', '1.5h', '-5m', 'a5m', '5mm', '100000m'])(
    'is not %j',
    (part) => {
      expect(durationMark(part)).toBeUndefined();
    },
  );
});

describe('the end of a promise', () => {
  it.each([
    ['kept 2026-11-22', 'kept'],
    ['Kept 2026-11-22', 'kept'],
    ['dropped 2026-11-22', 'dropped'],
    ['DROPPED 2026-11-22T10:30', 'dropped'],
  ])('%s', (part, how) => {
    expect(closingMark(part)).toEqual([part, { closed: { how, day: day('2026-11-22') } }]);
  });

  it.each([
    'kept',
    'kept 2026-02-30',
    'kept today',
    'kept  2026-11-22',
    'I kept 2026-11-22',
    'kept 2026-11-22 mostly',
    'broken 2026-11-22',
    '2026-11-22',
  ])('is not %j', (part) => {
    expect(closingMark(part)).toBeUndefined();
  });
});
