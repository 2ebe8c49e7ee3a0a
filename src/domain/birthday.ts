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
