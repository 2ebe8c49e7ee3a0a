import type { Day } from '../domain/day';
import type { ViewParts } from './view-parts';

/** "3 days late (Thu 19 Nov)", "tomorrow (Mon 23 Nov)", "Fri 28 Nov"; empty for no day. */
export function whenAndDate(
  due: Day | undefined,
  { words, dayWords, ...parts }: Pick<ViewParts, 'words' | 'dayWords' | 'today'>,
): string {
  if (due === undefined) return '';
  const today = parts.today();
  const [when, date] = [dayWords.due(due, today), dayWords.date(due, today)];
  return when === date ? when : words.agenda.whenAndDate(when, date);
}
