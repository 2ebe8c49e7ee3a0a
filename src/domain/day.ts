/** A calendar day as whole days since 1970-01-01; it has no time of day and no zone. */
export type Day = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const TIME = /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
/** How many letters `YYYY-MM-DD` has. */
export const DATE_LENGTH = 10;
const [DASH, ZERO, NINE] = [45, 48, 57];
const MILLISECONDS = 86_400_000;
/** From the first of March of the year 0, on which the count of `dayAt` begins, to 1970-01-01, and one. */
const BEFORE_1970 = 719_469;

/**
 * Reads `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` with optional seconds, of which the day counts
 * (RECORD section 2). Undefined for anything else: a zone, a day that does not exist.
 */
export function parseDay(text: string): Day | undefined {
  const isDate = text.length === DATE_LENGTH || TIME.test(text.slice(DATE_LENGTH));
  return isDate ? dayAtStart(text) : undefined;
}

/**
 * The day with which a text begins as `YYYY-MM-DD`, whatever follows; undefined where there is none. Letter by
 * letter, since very many lines begin with one.
 */
export function dayAtStart(text: string): Day | undefined {
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return undefined;
  return dayOfCivil({
    year: digits(text, 0, 4),
    month: digits(text, 5, 7),
    day: digits(text, 8, 10),
  });
}

/** The number that stands there in digits; NaN where something else does. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    number = code >= ZERO && code <= NINE ? number * 10 + code - ZERO : Number.NaN;
  }
  return number;
}

/** The day as `YYYY-MM-DD`; of the years 0 to 9999. */
export function formatDay(day: Day): string {
  return instantOf(day).toISOString().slice(0, DATE_LENGTH);
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
  return exists && year >= 0 ? found : undefined;
}

/** The same, but the last day of the month where that is shorter; months beyond 12 go on in the next year. */
export function dayUpTo({ year, month, day }: Civil): Day {
  return Math.min(dayAt(year, month, day), dayAt(year, month + 1, 0));
}

/** Counted from March, so that the day that only some years have is the last of a year. */
function dayAt(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  // Of five months in a row, from March or August on, three have 31 days and two 30.
  const inYear = Math.floor(((months - years * 12) * 153 + 2) / 5);
  return years * 365 + leapDays + inYear + day - BEFORE_1970;
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
