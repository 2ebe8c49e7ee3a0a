import { parseDay, type Day } from './day';

/** The day of a note whose name is a date, or begins with a date and a space (RECORD section 4). */
export function dayOfName(name: string): Day | undefined {
  const isDate = name.length === 10 || name.charAt(10) === ' ';
  return isDate ? parseDay(name.slice(0, 10)) : undefined;
}
