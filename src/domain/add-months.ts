import { civilOfDay, dayUpTo, type Day } from './day';

/** The day so many calendar months later; the last of the month where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const from = civilOfDay(day);
  return dayUpTo({ ...from, month: from.month + months });
}
