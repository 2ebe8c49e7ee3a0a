import { civilOfDay, dayOfCivil, type Day } from './day';
import type { Birthday } from './person';

/**
 * The next day, today included, on which the birthday is kept; 29 February counts on 28 February in
 * years without one (RECORD section 4).
 */
export function nextBirthday(birthday: Birthday, today: Day): Day {
  const { year } = civilOfDay(today);
  const thisYear = birthdayIn(birthday, year);
  return thisYear >= today ? thisYear : birthdayIn(birthday, year + 1);
}

function birthdayIn({ month, day }: Birthday, year: number): Day {
  const own = dayOfCivil({ year, month, day });
  // Only 29 February can be missing: the day before it is kept.
  return own ?? birthdayIn({ year, month, day: day - 1 }, year);
}
