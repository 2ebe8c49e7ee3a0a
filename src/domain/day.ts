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
const DASH = 45;
const ZERO = 48;

/**
 * Reads `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` with optional seconds, of which the day counts
 * (RECORD section 2). Undefined for anything else: a zone, a day that does not exist.
 */
export function parseDay(text: string): Day | undefined {
  return parseDayWithin(text, 0, text.length);
}

/** Reads the same from the characters of `text` from `start` up to but without `end`. */
export function parseDayWithin(text: string, start: number, end: number): Day | undefined {
  const monthAt = start + 5;
  const dayAt = start + 8;
  const dateEnd = start + 10;
  if (end < dateEnd) return undefined;
  if (text.charCodeAt(monthAt - 1) !== DASH || text.charCodeAt(dayAt - 1) !== DASH)
    return undefined;
  const year = digits(text, start, monthAt - 1);
  const month = digits(text, monthAt, dayAt - 1);
  const day = digits(text, dayAt, dateEnd);
  if (year < 0 || month < 0 || day < 0) return undefined;
  if (end > dateEnd && !TIME.test(text.slice(dateEnd, end))) return undefined;
  return dayOfDate(year, month, day);
}

/** The day as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOfDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** The day of a year, month and day of month in the Gregorian calendar; undefined when there is none. */
export function dayOfCivil({ year, month, day }: Civil): Day | undefined {
  return dayOfDate(year, month, day);
}

function dayOfDate(year: number, month: number, day: number): Day | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) return undefined;
  // Years begin in March, so that the leap day comes last (Howard Hinnant, days_from_civil).
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of month of a day, in the Gregorian calendar. */
export function civilOfDay(value: Day): Civil {
  const shifted = value + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day };
}

/** How many days the month (1 to 12) of the year has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The calendar day of an instant on the user's own clock, never in UTC. */
export function dayOfInstant(instant: Date): Day {
  const civil = {
    year: instant.getFullYear(),
    month: instant.getMonth() + 1,
    day: instant.getDate(),
  };
  const day = dayOfCivil(civil);
  if (day === undefined) throw new RangeError('An invalid Date has no day.');
  return day;
}

/** The number that the characters spell; -1 when one of them is no digit. By hand, for it runs often. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
