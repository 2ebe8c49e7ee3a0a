import { DATE_LENGTH, isoDay, parseDay, type Day } from '../domain/day';

/** A day as the API gives it: `YYYY-MM-DD`, or null. */
export function dayText(day: Day | undefined): string | null {
  return isoDay(day) || null;
}

/** `YYYY-MM-DD` and nothing else. */
export function dayOf(value: unknown): Day | undefined {
  return typeof value === 'string' && value.length === DATE_LENGTH ? parseDay(value) : undefined;
}

/** The day that a caller names as `YYYY-MM-DD`; throws a RangeError for anything else. */
export function dayArgument(value: unknown): Day {
  const day = dayOf(value);
  if (day === undefined) {
    throw new RangeError(`Rapport: ${JSON.stringify(value)} is no day. Give one as YYYY-MM-DD.`);
  }
  return day;
}
