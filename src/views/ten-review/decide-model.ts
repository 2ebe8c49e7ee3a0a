import type { Day } from '../../domain/day';
import type { ReviewEntry } from '../../domain/review';
import { inLine } from '../in-line';
import { personOf } from './review-model';
import type { StepParts } from './review-parts';

type WordParts = Pick<StepParts, 'texts' | 'dayWords' | 'today'>;

/** A step and its day: "Send the soil article, by Sat 28 Nov". */
export function stepWords(text: string, due: Day | undefined, parts: WordParts): string {
  const { texts, dayWords, today } = parts;
  return due === undefined ? text : texts.decide.by(text, dayWords.date(due, today()));
}

/** What the note's next step is and what becomes of it; empty where there is none. */
export function presentStep(entry: ReviewEntry, parts: StepParts): string {
  const { now, stays, goes } = parts.texts.decide;
  const present = personOf(entry, parts)?.nextStep;
  if (present === undefined) return '';
  return now(stepWords(present.text, present.due, parts), entry.step === '' ? stays : goes);
}

/** The rating, the one wanted and the step decided on, in short: "2 → 3 · Send the soil article". */
export function decidedWords({ rating, wanted, step }: ReviewEntry): string {
  const levels = [rating, wanted].filter(Boolean).join(' \u2192 ');
  return inLine(levels, step);
}

/** Without a step neither why nor day is written. */
export const lacksStep = ({ step, why, due }: ReviewEntry): boolean =>
  step === '' && (why !== '' || due !== undefined);
