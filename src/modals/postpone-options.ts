import { addMonths } from '../domain/add-months';
import type { Day } from '../domain/day';
import { dateWords, type DayParts } from './date-words';

/** One way to postpone: what it is called, and the day it leads to. */
export interface PostponeOption {
  readonly label: string;
  readonly day: Day;
}

/**
 * The days offered, each with its date. "+3 days" and the longer ones count from the due day while it is
 * to come, else from today; "Tomorrow" is tomorrow.
 */
export function postponeOptions(due: Day | undefined, parts: DayParts): readonly PostponeOption[] {
  const words = parts.words.nextSteps.postpone;
  const today = parts.today();
  const date = dateWords(parts);
  const from = Math.max(due ?? today, today);
  const options: readonly (readonly [string, Day])[] = [
    [words.tomorrow, today + 1],
    [words.threeDays, from + 3],
    [words.oneWeek, from + 7],
    [words.oneMonth, addMonths(from, 1)],
  ];
  return options.map(([option, day]) => ({ label: words.label(option, date(day)), day }));
}
