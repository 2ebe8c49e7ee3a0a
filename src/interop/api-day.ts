import { formatDay, parseDay, type Day } from '../domain/day';

/** A day as the API gives it: `YYYY-MM-DD`, or null. */
export function dayText(day: Day | undefined): string | null {
  return day === undefined ? null : formatDay(day);
}

/** The day that a caller names as `YYYY-MM-DD`; throws a RangeError for anything else. */
export function dayArgument(value: unknown): Day {
  const isDate = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const day = isDate ? parseDay(value) : undefined;
  if (day === undefined) {
    throw new RangeError(`Rapport: ${JSON.stringify(value)} is no day. Give one as YYYY-MM-DD.`);
  }
  return day;
}
