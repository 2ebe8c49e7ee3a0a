import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/day';
import { createDayWords } from '../../src/i18n/day-words';
import { en } from '../../src/i18n/en';

const TODAY = '2026-11-22';
const words = createDayWords(en.days, 'en');

function day(text: string): number {
  const value = parseDay(text);
  if (value === undefined) throw new Error(`No such day: ${text}`);
  return value;
}

describe('when something is due', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-24', 'in 2 days'],
    ['2026-11-29', 'in 7 days'],
    ['2026-11-30', 'Mon 30 Nov'],
    ['2026-12-31', 'Thu 31 Dec'],
    ['2027-01-01', '1 Jan 2027'],
    ['2026-11-21', '1 day late'],
    ['2026-11-19', '3 days late'],
    ['2026-09-24', '59 days late'],
    ['2026-09-23', '1 month late'],
    ['2026-09-22', '2 months late'],
    ['2026-08-01', '3 months late'],
    ['2025-01-01', '22 months late'],
    ['2024-11-23', '23 months late'],
    ['2024-11-22', '2 years late'],
    ['2020-11-22', '6 years late'],
  ])('%s reads "%s"', (due, expected) => {
    expect(words.due(day(due), day(TODAY))).toBe(expected);
  });
});

describe('how long ago something was', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-10', '12 days ago'],
    ['2026-08-20', '3 months ago'],
    ['2023-08-20', '3 years ago'],
  ])('%s reads "%s"', (then, expected) => {
    expect(words.ago(day(then), day(TODAY))).toBe(expected);
  });
});

describe('dates in other languages', () => {
  it.each([
    ['de', 'Sa., 28. Nov.'],
    ['nb', 'lør. 28. nov.'],
    ['en-US', 'Sat, Nov 28'],
  ])('%s reads "%s"', (language, expected) => {
    expect(createDayWords(en.days, language).date(day('2026-11-28'), day(TODAY))).toBe(expected);
  });

  it('is the same day in every time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const name of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = name;
        expect(words.date(day('2026-11-28'), day(TODAY))).toBe('Sat 28 Nov');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('how long it is from one day to another', () => {
  it.each([
    ['2026-11-21', '1 day'],
    ['2026-09-24', '59 days'],
    ['2026-09-22', '2 months'],
    ['2024-11-22', '2 years'],
  ])('from %s it is %s', (from, expected) => {
    expect(words.span(day(from), day(TODAY))).toBe(expected);
  });
});
