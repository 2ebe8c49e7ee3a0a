import { civilOfDay, formatDay, type Day } from '../day';

/** The day as it is written into a note; undefined for what is no whole day of the years 0 to 9999. */
export function writableDay(day: Day): string | undefined {
  if (!Number.isInteger(day)) return undefined;
  const { year } = civilOfDay(day);
  return year >= 0 && year <= 9999 ? formatDay(day) : undefined;
}

/** Why something cannot have been on that day; undefined where it can. */
export function wrongPastDay(day: Day, today: Day): 'no-such-day' | 'future-day' | undefined {
  if (writableDay(day) === undefined) return 'no-such-day';
  return day > today ? 'future-day' : undefined;
}
