import type { Day } from './day';
import type { Person } from './person';
import { foldCase } from './property-lookup';
import type { Reading } from './reading';
import { readText } from './record-value';
import type { Cadence } from './rules';

const WORDS = new Map<string, Cadence>(
  Object.entries({
    daily: 1,
    weekly: 7,
    biweekly: 14,
    'bi-weekly': 14,
    fortnightly: 14,
    monthly: 30,
    quarterly: 91,
    'half-yearly': 182,
    'bi-annually': 182,
    yearly: 365,
    annually: 365,
    never: 'never',
  } as const),
);

const UNITS: Readonly<Record<string, number>> = { '': 1, d: 1, w: 7, m: 30, y: 365 };
const AMOUNT = /^(\d+)([dwmy]?)$/;

/** 9999-12-31, the last day that can be written down. */
const LAST_DAY: Day = 2932896;

/** Whole days above 0, `14d` `2w` `3m` `1y`, or a word (RECORD section 2); undefined for anything else. */
export function parseCadence(value: unknown): Cadence | undefined {
  const text = foldCase(readText(value) ?? '');
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  const match = AMOUNT.exec(text);
  if (match === null) return undefined;
  const days = Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1);
  return days > 0 && Number.isSafeInteger(days) ? days : undefined;
}

/** The note's own cadence, else that of its depth in the settings, else none (RECORD section 4). */
export function cadenceOf(person: Person, reading: Reading): Cadence | undefined {
  if (person.cadence !== undefined) return person.cadence;
  const usual = person.depth && reading.rules[`cadence${person.depth}`];
  return usual === 'never' ? undefined : usual;
}

/**
 * Last contact + cadence, snoozed or not; undefined without a cadence, with `never`, and when no
 * contact is known. Never after the year 9999.
 */
export function keepInTouchDue(person: Person, reading: Reading): Day | undefined {
  const cadence = cadenceOf(person, reading);
  if (typeof cadence !== 'number' || person.lastContact === undefined) return undefined;
  return Math.min(person.lastContact + cadence, LAST_DAY);
}
