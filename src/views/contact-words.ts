import type { Day } from '../domain/day';
import type { DayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';

/** "Last contact 3 days ago", or that none is noted. */
export function contactWords(
  day: Day | undefined,
  today: Day,
  { agenda }: Words,
  dayWords: DayWords,
): string {
  return day === undefined ? agenda.noContact : agenda.lastContact(dayWords.ago(day, today));
}
