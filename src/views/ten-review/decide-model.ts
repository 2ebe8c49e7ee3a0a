import type { Day } from '../../domain/day';
import type { NextStep } from '../../domain/person';
import type { ReviewEntry } from '../../domain/review';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';

type DecideWords = Words['tenReview']['decide'];

/** A step and its day: "Send the soil article, by Sat 28 Nov". */
export function stepWords(
  step: string,
  due: Day | undefined,
  today: Day,
  words: DecideWords,
  dayWords: DayWords,
): string {
  return due === undefined ? step : words.by(step, dayWords.date(due, today));
}

/** What the note's next step is and what becomes of it; empty where there is none. */
export function presentStep(
  { step }: ReviewEntry,
  present: NextStep | undefined,
  today: Day,
  words: DecideWords,
  dayWords: DayWords,
): string {
  if (present === undefined) return '';
  const now = stepWords(present.text, present.due, today, words, dayWords);
  return words.now(now, step === '' ? words.stays : words.goes);
}

/** The rating, the one wanted and the step decided on, in short: "2 → 3 · Send the soil article". */
export function decidedWords({ rating, wanted, step }: ReviewEntry): string {
  const levels = [rating, wanted].filter(Boolean).join(' \u2192 ');
  return [levels, step].filter(Boolean).join(' \u00b7 ');
}

/** Without a step neither why nor day is written. */
export const lacksStep = ({ step, why, due }: ReviewEntry): boolean =>
  step === '' && (why !== '' || due !== undefined);
