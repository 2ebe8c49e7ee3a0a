import { addMonths } from '../domain/add-months';
import type { Day } from '../domain/day';
import type { DayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';

/** One way to postpone: what it is called, and the day it leads to. */
export interface PostponeOption {
  readonly label: string;
  readonly day: Day;
}

export interface PostponeParts {
  readonly words: Words['nextSteps']['postpone'];
  readonly dayWords: DayWords;
  readonly today: Day;
}

/**
 * The days offered, each with its date. "+3 days" and the longer ones count from the due day while it is
 * to come, else from today; "Tomorrow" is tomorrow.
 */
export function postponeOptions(
  due: Day | undefined,
  { words, dayWords, today }: PostponeParts,
): readonly PostponeOption[] {
  const from = due === undefined ? today : Math.max(due, today);
  const options: readonly (readonly [string, Day])[] = [
    [words.tomorrow, today + 1],
    [words.threeDays, from + 3],
    [words.oneWeek, from + 7],
    [words.oneMonth, addMonths(from, 1)],
  ];
  return options.map(([option, day]) => ({
    label: words.label(option, dayWords.date(day, today)),
    day,
  }));
}
