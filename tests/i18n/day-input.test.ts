import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { createDayInput } from '../../src/i18n/day-input';
import { en } from '../../src/i18n/en';
import { day } from '../support/person-builders';

const understand = createDayInput(en.dayInput);

/** As `YYYY-MM-DD`, or "not understood". */
function read(text: string, today: string): string {
  const found = understand(text, day(today));
  return found === undefined ? 'not understood' : formatDay(found);
}

describe('a day in words, on Wednesday 2026-11-18', () => {
  it.each([
    ['2026-12-05', '2026-12-05'],
    ['2026-12-05T09:30', '2026-12-05'],
    ['2025-01-01', '2025-01-01'],
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['Tomorrow', '2026-11-19'],
    ['  TOMORROW  ', '2026-11-19'],
    ['thursday', '2026-11-19'],
    ['friday', '2026-11-20'],
    ['fri', '2026-11-20'],
    ['Tues.', '2026-11-24'],
    ['on friday', '2026-11-20'],
    ['by Friday', '2026-11-20'],
    ['this friday', '2026-11-20'],
    ['wednesday', '2026-11-25'],
    ['next wednesday', '2026-11-25'],
    ['next friday', '2026-11-27'],
    ['next monday', '2026-11-23'],
    ['next sunday', '2026-11-29'],
    ['in 2 weeks', '2026-12-02'],
    ['2 weeks', '2026-12-02'],
    ['2weeks', '2026-12-02'],
    ['2w', '2026-12-02'],
    ['two weeks', '2026-12-02'],
    ['in a week', '2026-11-25'],
    ['next week', '2026-11-25'],
    ['10 days', '2026-11-28'],
    ['in 1 day', '2026-11-19'],
    ['0 days', '2026-11-18'],
    ['in a month', '2026-12-18'],
    ['in  a   month', '2026-12-18'],
    ['next month', '2026-12-18'],
    ['3 months', '2027-02-18'],
    ['in a year', '2027-11-18'],
    ['end of week', '2026-11-22'],
    ['end of month', '2026-11-30'],
    ['by the end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of year', '2026-12-31'],
    ['5 dec', '2026-12-05'],
    ['5dec', '2026-12-05'],
    ['dec 5', '2026-12-05'],
    ['Dec. 5', '2026-12-05'],
    ['5th of December', '2026-12-05'],
    ['18 november', '2026-11-18'],
    ['17 november', '2027-11-17'],
    ['3 mar', '2027-03-03'],
    ['5 december 2027', '2027-12-05'],
    ['december 5, 2027', '2027-12-05'],
    ['5 dec 27', '2027-12-05'],
    ['Fri 4 Dec', '2026-12-04'],
    ['Fri, Dec 4', '2026-12-04'],
  ])('"%s" is %s', (text, expected) => {
    expect(read(text, '2026-11-18')).toBe(expected);
  });

  it.each([
    '',
    '   ',
    'soon',
    'in',
    'of the',
    'friday friday',
    'next',
    'next next friday',
    'weeks',
    'in -2 days',
    '31 nov',
    '0 dec',
    '29 feb',
    '29 feb 2027',
    '2026-02-30',
    '2026-13-01',
    '28.11.2026',
    'Thu 4 Dec',
    'fr',
    '5 ma',
    '99999 days',
    '5 dec 2027 or so',
  ])('"%s" is not understood', (text) => {
    expect(read(text, '2026-11-18')).toBe('not understood');
  });
});

describe('a day in words, seen from another day', () => {
  it.each([
    // A Friday, a Saturday and a Sunday: "friday" is never today, and "next friday" is of the next week.
    ['2026-11-20', 'friday', '2026-11-27'],
    ['2026-11-20', 'next friday', '2026-11-27'],
    ['2026-11-21', 'friday', '2026-11-27'],
    ['2026-11-22', 'friday', '2026-11-27'],
    ['2026-11-22', 'sunday', '2026-11-29'],
    ['2026-11-22', 'next sunday', '2026-11-29'],
    ['2026-11-23', 'next sunday', '2026-12-06'],
    ['2026-11-22', 'end of week', '2026-11-22'],
    // The ends of months.
    ['2027-01-31', 'in a month', '2027-02-28'],
    ['2027-01-31', '13 months', '2028-02-29'],
    ['2028-02-29', 'in a year', '2029-02-28'],
    ['2028-02-10', 'end of month', '2028-02-29'],
    ['2026-12-31', 'tomorrow', '2027-01-01'],
    ['2026-12-31', 'end of month', '2026-12-31'],
    ['2026-12-31', '1 jan', '2027-01-01'],
    ['2027-06-01', '29 feb', '2028-02-29'],
    ['2028-02-29', '29 feb', '2028-02-29'],
    ['2026-11-22', '9999 years', '3025-11-22'],
  ])('on %s, "%s" is %s', (today, text, expected) => {
    expect(read(text, today)).toBe(expected);
  });
});
