import { civilOfDay, dayOfCivil, type Day } from '../domain/day';

/**
 * The day so many calendar months later; the last of the month where there is no such day. Loads the
 * calendar when it is first asked.
 */
export async function plusMonths(day: Day, months: number): Promise<Day> {
  const { DateTime } = await import('luxon');
  // In UTC no clock change can move the day.
  const {
    year,
    month,
    day: dayOfMonth,
  } = DateTime.fromObject(civilOfDay(day), {
    zone: 'utc',
  }).plus({ months });
  const later = dayOfCivil({ year, month, day: dayOfMonth });
  if (later === undefined) throw new RangeError('There is no day so many months later.');
  return later;
}
