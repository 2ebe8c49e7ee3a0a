import { civilOfDay, dayUpTo, type Day } from './day';
import type { Birthday } from './person';

/**
 * The next day, today included, on which the birthday is kept; 29 February counts on 28 February in
 * years without one (RECORD section 4).
 */
export function nextBirthday(birthday: Birthday, today: Day): Day {
  const { year } = civilOfDay(today);
  const thisYear = dayUpTo({ ...birthday, year });
  return thisYear >= today ? thisYear : dayUpTo({ ...birthday, year: year + 1 });
}

/** The age that somebody has on the day; 0 where the day or the year of birth is not known. */
export function ageOn(day: Day | undefined, born: Birthday | undefined): number {
  return day === undefined || born?.year === undefined ? 0 : civilOfDay(day).year - born.year;
}
