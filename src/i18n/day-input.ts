import { addMonths } from '../domain/add-months';
import { civilOfDay, dayOfCivil, dayUpTo, parseDay, type Day } from '../domain/day';
import type { Words } from './en';

/**
 * Understands a day as people write it, as seen from `today`: `2026-12-05`, "tomorrow", "friday" (the
 * next one, never today), "next friday" (of the week after this one; weeks begin on Monday), "in 2 weeks",
 * "end of month", "5 dec" (which is never past). The first letters of a name are enough. Undefined for
 * what is not understood and for days that do not exist.
 */
export type DayInput = (text: string, today: Day) => Day | undefined;

export function createDayInput({ skipped, ...classes }: Words['dayInput']): DayInput {
  const nothing = skipped.split(' ');
  const read = (word: string): Token => {
    if (/^\d{1,4}$/.test(word)) return ['c', Number(word)];
    for (const [name, words] of Object.entries(classes)) {
      const enough = name === 'units' ? 1 : 3;
      const means = (full: string): boolean =>
        word === full || (word.length >= enough && full.startsWith(word));
      const value = words.split(' ').findIndex((same) => same.split('|').some(means));
      if (value >= 0) return [name.charAt(0), value];
    }
    return ['?', 0];
  };
  return (text, today) => {
    const found = text.toLowerCase().match(/\p{L}+|\d+|[^\s.,]/gu) ?? [];
    const tokens = found.filter((word) => !nothing.includes(word)).map(read);
    return parseDay(text.trim()) ?? understand(tokens, today);
  };
}

/** The first letter of the class of a word, and which of the class; for counts the number. */
type Token = readonly [letter: string, value: number];

/** What each order of words means. */
const RULES: Readonly<Record<string, (today: Day, ...values: number[]) => Day | undefined>> = {
  d: (today, days) => today + days,
  w: (today, weekday) => today + ((weekday - weekdayOf(today) + 6) % 7) + 1,
  nw: (today, _, weekday) => today - weekdayOf(today) + 7 + weekday,
  cu: later,
  nu: (today, _, unit) => later(today, 1, unit),
  eu: (today, _, unit) => endOf(today, unit),
  enu: (today, _, __, unit) => endOf(later(today, 1, unit), unit),
  cm: (today, day, month) => comingDay(today, month, day),
  mc: comingDay,
  cmc: (_, day, month, year) => dayOfYear(year, month, day),
  mcc: (_, month, day, year) => dayOfYear(year, month, day),
};

function understand(tokens: readonly Token[], today: Day): Day | undefined {
  const shape = tokens.map(([letter]) => letter).join('');
  const values = tokens.map(([, value]) => value);
  // "Fri 4 Dec" must be a Friday.
  if (/^w[cm]/.test(shape)) {
    const day = understand(tokens.slice(1), today);
    return day !== undefined && weekdayOf(day) === values[0] ? day : undefined;
  }
  return RULES[shape]?.(today, ...values);
}

/** 0 is Monday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Units: 0 days, 1 weeks, 2 months, 3 years. */
function later(today: Day, count: number, unit: number): Day {
  // A year has four digits.
  const some = Math.min(count, 999) * ([1, 7, 1, 12][unit] ?? 0);
  return unit < 2 ? today + some : addMonths(today, some);
}

function endOf(day: Day, unit: number): Day | undefined {
  if (unit < 2) return unit === 0 ? day : day - weekdayOf(day) + 6;
  const { year, month } = civilOfDay(day);
  return dayUpTo({ year, month: unit === 2 ? month : 12, day: 31 });
}

/** The day in this year, or in the next where it is past. */
function comingDay(today: Day, month: number, day: number): Day | undefined {
  const { year } = civilOfDay(today);
  const found = dayOfYear(year, month, day);
  return found !== undefined && found >= today ? found : dayOfYear(year + 1, month, day);
}

/** Months count from 0; a year of two digits is of this century. */
function dayOfYear(year: number, month: number, day: number): Day | undefined {
  return dayOfCivil({ year: year < 100 ? year + 2000 : year, month: month + 1, day });
}
