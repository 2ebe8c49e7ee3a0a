import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilOfDay,
  dayOfCivil,
  dayOfInstant,
  dayUpTo,
  formatDay,
  parseDay,
} from '../../src/domain/day';
import { runs } from '../support/random-runs';

describe('parseDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['1970-01-02', 1],
    ['0000-01-01', -719528],
    ['0000-02-29', -719469],
    ['0001-01-01', -719162],
    ['1900-03-01', -25508],
    ['2000-02-29', 11016],
    ['2026-11-22', 20779],
    ['9999-12-31', 2932896],
  ])('reads %s as %i days since 1970', (text, days) => {
    expect(parseDay(text)).toBe(days);
    expect(formatDay(days)).toBe(text);
  });

  it.each(['2026-11-22T00:00', '2026-11-22T23:59', '2026-11-22T09:05:00', '2026-11-22T23:59:59'])(
    'takes the day of %s',
    (text) => {
      expect(parseDay(text)).toBe(20779);
    },
  );

  it.each([
    '',
    '2026',
    '2026-11',
    '2026-11-2',
    '2026-1-22',
    '26-11-22',
    '12026-11-22',
    '2026/11/22',
    '2026/11-22',
    '2026-11/22',
    '2026-11-2/',
    '2026-11-2:',
    '2026-1/-22',
    '/026-11-22',
    '2026-11-22xT09:05',
    '2026-11-22T09:05x',
    '2026-11-22T24:00',
    '2026-11-22T9:05',
    '2026-11-22T09:60',
    '2026-11-22T09:05:60',
    '2026-11-22T09:05Z',
    '2026-11-22T09:05+01:00',
    '2026-11-22T09:05:00.000',
    '2026-11-22 09:05',
    '2026-11-22T',
    '2026-11-22Z',
    '2026-11-22 ',
    ' 2026-11-22',
    '2026-11-22 | call',
    '-026-11-22',
    '2026-+1-22',
    '２０２６-11-22',
    'tomorrow',
  ])('refuses %j', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each([
    ['2026-02-28', '2026-02-29'],
    ['2024-02-29', '2024-02-30'],
    ['2000-02-29', '2000-02-30'],
    ['1900-02-28', '1900-02-29'],
    ['2026-01-31', '2026-01-32'],
    ['2026-04-30', '2026-04-31'],
    ['2026-12-31', '2026-13-01'],
    ['2026-01-01', '2026-00-01'],
    ['2026-01-01', '2026-01-00'],
  ])('knows %s but no %s', (real, wrong) => {
    expect(parseDay(real)).toBeDefined();
    expect(parseDay(wrong)).toBeUndefined();
  });
});

describe('the calendar', () => {
  const anyDay = fc.integer({ min: -719528, max: 2932896 });

  it('gives every day back', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(dayOfCivil(civilOfDay(value))).toBe(value);
        expect(parseDay(formatDay(value))).toBe(value);
      }),
      runs(500),
    );
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        expect(formatDay(value)).toBe(new Date(value * 86_400_000).toISOString().slice(0, 10));
      }),
      runs(500),
    );
  });

  it.each([
    [1900, false],
    [2000, true],
    [2024, true],
    [2026, false],
    [0, true],
    [4, true],
    [100, false],
  ])('says of %i whether it is a leap year: %s', (year, leap) => {
    const last = leap ? 29 : 28;
    expect(dayUpTo({ year, month: 2, day: 31 })).toBe(dayOfCivil({ year, month: 2, day: last }));
    expect(dayOfCivil({ year, month: 2, day: last + 1 })).toBeUndefined();
  });
});

describe('dayOfInstant', () => {
  it.each([
    [new Date(2026, 10, 22, 0, 0, 0), '2026-11-22'],
    [new Date(2026, 10, 22, 23, 59, 59), '2026-11-22'],
    [new Date(2026, 0, 1, 0, 0, 0), '2026-01-01'],
    [new Date(2025, 11, 31, 23, 59, 59), '2025-12-31'],
  ])('is the day on the clock of the user', (instant, text) => {
    expect(formatDay(dayOfInstant(instant))).toBe(text);
  });

  it('follows the zone, not UTC', () => {
    const instant = new Date('2026-11-22T12:00:00Z');
    const local = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
    expect(formatDay(dayOfInstant(instant))).toBe(local.toISOString().slice(0, 10));
  });

  it('goes on by one at each midnight of the clock, also where an hour is skipped or comes twice', () => {
    const HALF_HOUR = 1_800_000;
    let last = dayOfInstant(new Date(2026, 0, 1));
    for (
      let now = new Date(2026, 0, 1).getTime() + HALF_HOUR;
      now < Date.UTC(2028, 0, 1);
      now += HALF_HOUR
    ) {
      const clock = new Date(now);
      const isMidnight = clock.getHours() === 0 && clock.getMinutes() === 0;
      const day = dayOfInstant(clock);
      if (day !== last + (isMidnight ? 1 : 0)) expect(clock.toString()).toBe(formatDay(day));
      last = day;
    }
    expect(formatDay(last).slice(0, 7)).toMatch(/^2027-12|^2028-01/);
  });

  it('throws on a Date that is none', () => {
    expect(() => dayOfInstant(new Date(Number.NaN))).toThrow(RangeError);
  });
});
