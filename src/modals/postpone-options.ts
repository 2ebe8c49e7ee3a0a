import { addMonths } from '../domain/add-months';
import type { Day } from '../domain/day';
import type { DialogParts } from './dialog-parts';

/** What the words of days depend on. */
export type DayParts = Pick<DialogParts, 'words' | 'dayWords' | 'today'>;

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
  const from = Math.max(due ?? today, today);
  const options: readonly (readonly [string, Day])[] = [
    [words.tomorrow, today + 1],
    [words.threeDays, from + 3],
    [words.oneWeek, from + 7],
    [words.oneMonth, addMonths(from, 1)],
  ];
  return options.map(([option, day]) => ({
    label: words.label(option, parts.dayWords.date(day, today)),
    day,
  }));
}
