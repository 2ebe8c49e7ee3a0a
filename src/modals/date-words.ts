import type { Day } from '../domain/day';
import { createDayWords } from '../i18n/day-words';
import type { DialogParts } from './dialog-parts';

/** What the words of days depend on. */
export type DayParts = Pick<DialogParts, 'words' | 'language' | 'today'>;

/** Gives the function that says a day as a date, as of today. */
export function dateWords({ words, language, today }: DayParts): (day: Day) => string {
  const dayWords = createDayWords(words.days, language);
  return (day) => dayWords.date(day, today());
}
