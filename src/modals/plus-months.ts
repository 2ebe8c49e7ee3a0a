import { civilOfDay, dayOfCivil, type Day } from '../domain/day';

/**
 * The day so many calendar months later; the last of the month where there is no such day. Luxon is
 * loaded when it is first asked, never at start.
 */
export async function plusMonths(day: Day, months: number): Promise<Day> {
  const { DateTime } = await import('luxon');
  const later = DateTime.fromObject(civilOfDay(day), { zone: 'utc' }).plus({ months });
  const found = dayOfCivil({ year: later.year, month: later.month, day: later.day });
  if (found === undefined) throw new RangeError('There is no such day.');
  return found;
}
