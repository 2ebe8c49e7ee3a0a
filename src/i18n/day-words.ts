import { civilOfDay, type Day } from '../domain/day';
import type { TimeUnit, Words } from './en';

/** Days in words, as seen from `today`. */
export interface DayWords {
  /** When something is due: "3 days late", "today", "tomorrow", "in 3 days", "Fri 28 Nov". */
  due(day: Day, today: Day): string;
  /** How long ago something was: "today", "yesterday", "12 days ago", "3 months ago". */
  ago(day: Day, today: Day): string;
  /** How long it is from one day to another: "59 days", "3 months". */
  span(from: Day, to: Day): string;
  /** The date itself: "Fri 28 Nov", and "28 Nov 2027" in another year. */
  date(day: Day, today: Day): string;
}

const MS_PER_DAY = 86_400_000;
/** From so many days on a distance is told in whole months, then in years: nobody counts 80 days. */
const MONTHS_FROM = 60;
const YEARS_FROM_MONTHS = 24;

/** Words for days in a language (a BCP 47 tag such as `en` or `pt-BR`); it keeps its Intl formatters. */
export function createDayWords(words: Words['days'], language: string): DayWords {
  const date = dateFormatter(language);
  return {
    date,
    span: (from, to) => lengthOf(from, to, words.span),
    due(day, today) {
      const distance = day - today;
      if (distance < 0) return lengthOf(day, today, words.late);
      if (distance === 0) return words.today;
      if (distance === 1) return words.tomorrow;
      return distance <= 7 ? words.inDays(distance) : date(day, today);
    },
    ago(day, today) {
      const distance = today - day;
      if (distance <= 0) return words.today;
      return distance === 1 ? words.yesterday : lengthOf(day, today, words.ago);
    },
  };
}

function lengthOf(from: Day, to: Day, say: (count: number, unit: TimeUnit) => string): string {
  if (to - from < MONTHS_FROM) return say(to - from, 'day');
  const months = wholeMonths(from, to);
  return months < YEARS_FROM_MONTHS ? say(months, 'month') : say(Math.floor(months / 12), 'year');
}

function wholeMonths(from: Day, to: Day): number {
  const start = civilOfDay(from);
  const end = civilOfDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return end.day < start.day ? months - 1 : months;
}

function dateFormatter(language: string): (day: Day, today: Day) => string {
  // Plain English writes the day first here, so that no comma is needed.
  const locale = language === 'en' ? 'en-GB' : language;
  const day = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  // A formatter costs a thousand times what a date costs: made when first needed, and kept.
  let near: Intl.DateTimeFormat | undefined;
  let far: Intl.DateTimeFormat | undefined;
  return (value, today) => {
    const isNear = civilOfDay(value).year === civilOfDay(today).year;
    const format = isNear
      ? (near ??= new Intl.DateTimeFormat(locale, { ...day, weekday: 'short' }))
      : (far ??= new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }));
    return format.format(value * MS_PER_DAY);
  };
}
