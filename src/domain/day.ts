import { remember } from './remember';

/** A calendar day as whole days since 1970-01-01; it has no time of day and no zone. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;
const MILLISECONDS = 86_400_000;
/** The calendar repeats after 400 years, which are so many days. */
const CYCLE = 146_097;

/**
 * Reads `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` with optional seconds, of which the day counts
 * (RECORD section 2). Undefined for anything else: a zone, a day that does not exist.
 */
export function parseDay(text: string): Day | undefined {
  const known = days.get(text);
  if (known !== undefined) return known;
  const [, year, month, day] = DATE.exec(text) ?? [];
  const found = dayOfCivil({ year: Number(year), month: Number(month), day: Number(day) });
  return found === undefined ? undefined : remember(days, text, found);
}

// The same few days stand in very many lines.
const days = new Map<string, Day>();

/** The day as `YYYY-MM-DD`; of the years 0 to 9999. */
export function formatDay(day: Day): string {
  return instantOf(day).toISOString().slice(0, 10);
}

/** The same, and the empty text where there is no day. */
export function isoDay(day: Day | undefined): string {
  return day === undefined ? '' : formatDay(day);
}

/** The day of a year, month and day of month in the Gregorian calendar; undefined when there is none. */
export function dayOfCivil(civil: Civil): Day | undefined {
  const { year, month, day } = civil;
  const found = dayAt(year, month, day);
  const exists = month >= 1 && month <= 12 && day >= 1 && (day < 29 || found === dayUpTo(civil));
  return exists ? found : undefined;
}

/** The same, but the last day of the month where that is shorter; months beyond 12 go on in the next year. */
export function dayUpTo({ year, month, day }: Civil): Day {
  return Math.min(dayAt(year, month, day), dayAt(year, month + 1, 0));
}

function dayAt(year: number, month: number, day: number): Day {
  // A cycle later, since the platform takes the years 0 to 99 for others.
  return Date.UTC(year + 400, month - 1, day) / MILLISECONDS - CYCLE;
}

/** Year, month and day of month of a day, in the Gregorian calendar. */
export function civilOfDay(value: Day): Civil {
  const instant = instantOf(value);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    day: instant.getUTCDate(),
  };
}

/** The calendar day of an instant on the user's own clock, never in UTC. */
export function dayOfInstant(instant: Date): Day {
  const day = dayAt(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
  if (Number.isNaN(day)) throw new RangeError('An invalid Date has no day.');
  return day;
}

function instantOf(day: Day): Date {
  return new Date(day * MILLISECONDS);
}
