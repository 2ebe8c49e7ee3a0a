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

export function createDayInput(words: Words['dayInput']): DayInput {
  const skipped = new Set(words.skipped.split(' '));
  const classes = CLASSES.map(([letter, key, enough]) => ({
    letter,
    enough,
    names: words[key].split(' ').map((names) => names.split('|')),
  }));
  const read = (word: string): Token | undefined => {
    if (/^\d{1,4}$/.test(word)) return { letter: 'n', value: Number(word) };
    for (const { letter, names, enough } of classes) {
      const value = names.findIndex((alike) => alike.some((name) => means(word, name, enough)));
      if (value >= 0) return { letter, value: letter === 'n' ? value + 1 : value };
    }
    return undefined;
  };
  return (text, today) => {
    const found = text.toLowerCase().match(/\p{L}+|\d+|[^\s.,]/gu) ?? [];
    const tokens = found.filter((word) => !skipped.has(word)).map(read);
    const shape = tokens.map((token) => token?.letter ?? '?').join('');
    const values = tokens.map((token) => token?.value ?? 0);
    return parseDay(text.trim()) ?? understand(shape, values, today);
  };
}

interface Token {
  readonly letter: string;
  readonly value: number;
}

/** The kinds of words: a letter for each, where its words stand, and how many letters are enough. */
const CLASSES = [
  ['t', 'near', 3],
  ['w', 'weekdays', 3],
  ['m', 'months', 3],
  ['x', 'next', 4],
  ['e', 'end', 3],
  ['n', 'counts', 3],
  ['u', 'units', 1],
] as const;

const means = (word: string, name: string, enough: number): boolean =>
  word === name || (word.length >= enough && name.startsWith(word));

type Rule = (today: Day, ...values: number[]) => Day | undefined;

/** What each order of words means. */
const RULES: Readonly<Record<string, Rule>> = {
  t: (today, days) => today + days,
  w: (today, weekday) => today + ((weekday - weekdayOf(today) + 6) % 7) + 1,
  xw: (today, _, weekday) => today - weekdayOf(today) + 7 + weekday,
  nu: (today, count, unit) => later(today, count, unit),
  xu: (today, _, unit) => later(today, 1, unit),
  eu: (today, _, unit) => endOf(today, unit),
  exu: (today, _, __, unit) => endOf(later(today, 1, unit), unit),
  nm: (today, day, month) => comingDay(today, month, day),
  mn: (today, month, day) => comingDay(today, month, day),
  nmn: (_, day, month, year) => dayOfYear(year, month, day),
  mnn: (_, month, day, year) => dayOfYear(year, month, day),
};

function understand(shape: string, values: readonly number[], today: Day): Day | undefined {
  // "Fri 4 Dec" must be a Friday.
  if (/^w[nm]/.test(shape)) {
    const day = understand(shape.slice(1), values.slice(1), today);
    return day !== undefined && weekdayOf(day) === values[0] ? day : undefined;
  }
  return RULES[shape]?.(today, ...values);
}

/** 0 is Monday. */
const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Units: 0 days, 1 weeks, 2 months, 3 years. */
function later(today: Day, count: number, unit: number): Day {
  // A year has four digits.
  const some = Math.min(count, 999);
  return unit < 2
    ? today + some * (unit === 0 ? 1 : 7)
    : addMonths(today, some * (unit === 2 ? 1 : 12));
}

function endOf(day: Day, unit: number): Day | undefined {
  if (unit < 2) return unit === 0 ? day : day - weekdayOf(day) + 6;
  const civil = civilOfDay(day);
  const { year } = civil;
  const month = unit === 2 ? civil.month : 12;
  return dayUpTo({ year, month, day: 31 });
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
