import { DATE_LENGTH, parseDay, type Day } from './day';

/** The day of a note whose name is a date, or begins with a date and a space (RECORD section 4). */
export function dayOfName(name: string): Day | undefined {
  const isDate = name.length === DATE_LENGTH || name.charAt(DATE_LENGTH) === ' ';
  return isDate ? parseDay(name.slice(0, DATE_LENGTH)) : undefined;
}
