import { civilOfDay, parseDay, type Day } from './day';
import { isMap } from './note';
import { foldCase } from './property-lookup';
import type { Birthday } from './person';
import type { Depth } from './rules';

/**
 * A value that is a text, trimmed; numbers and true/false count as their text (RECORD section 2).
 * Undefined for lists, maps and nothing.
 */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

/** The items of a list as they stand in the note; a single text is a list of one. Undefined for a map. */
export function readItems(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (value === null || value === undefined) return NOTHING;
  return typeof value === 'object' ? undefined : [value];
}

/**
 * The text of one item of a list; a map of one entry is read as `key: value`, and an empty item gives
 * the empty text. Undefined for an item that holds other values.
 */
export function readItem(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  if (item === null || item === undefined) return '';
  return readText(item) ?? readEntry(item);
}

/** 1, 2 or 3, or that digit as text. */
export function readDepth(value: unknown): Depth | undefined {
  const text = readText(value);
  if (text === '1') return 1;
  if (text === '2') return 2;
  return text === '3' ? 3 : undefined;
}

export function readDate(value: unknown): Day | undefined {
  return typeof value === 'string' ? parseDay(value.trim()) : undefined;
}

/** Reads a value that is one of these words, in whatever case; undefined for any other. */
export function oneOf<Word extends string>(
  ...words: readonly Word[]
): (value: unknown) => Word | undefined {
  return (value) => {
    const text = foldCase(readText(value) ?? '');
    return words.find((word) => word === text);
  };
}

export const readStepKind = oneOf('offer', 'ask', 'other');

/** A birthday: a date, or `MM-DD` or `--MM-DD` without the year. */
export function readBirthday(value: unknown): Birthday | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const date = parseDay(text);
  if (date !== undefined) return civilOfDay(date);
  const inLeapYear = parseDay(`2000-${/^(?:--)?(\d\d-\d\d)$/.exec(text)?.[1] ?? ''}`);
  return inLeapYear === undefined ? undefined : { ...civilOfDay(inLeapYear), year: undefined };
}

const NOTHING: readonly unknown[] = [];

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function readEntry(item: unknown): string | undefined {
  if (!isMap(item)) return undefined;
  const entries = Object.entries(item);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) return undefined;
  const [key, value] = entry;
  if (value === null || value === undefined) return `${key}:`;
  const text = readText(value);
  return text === undefined ? undefined : `${key}: ${text}`;
}
