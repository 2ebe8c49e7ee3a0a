import { civilOfDay, dayOfCivil, daysInMonth, type Day } from './day';

/** The day so many calendar months later; the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOfDay(day);
  const count = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const found = dayOfCivil({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
  if (found === undefined) throw new RangeError('Days and months are whole numbers.');
  return found;
}
