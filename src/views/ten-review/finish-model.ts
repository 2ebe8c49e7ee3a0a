import type { Person } from '../../domain/person';
import type { ReviewEntry } from '../../domain/review';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';
import { stepWords } from './decide-model';
import type { StepParts } from './review-parts';

/** What finishing does to one person's note. */
export interface FinishRow {
  readonly entry: ReviewEntry;
  /** What is written, a line each; empty where the note says so already. */
  readonly writes: readonly string[];
  /** What to say beside it: that nothing is written, and why that is fine. */
  readonly remark: string;
}

/** What finishing would write now, in the order of the list. */
export function finishRows(
  parts: Pick<StepParts, 'review' | 'index' | 'today' | 'words'>,
  dayWords: DayWords,
): readonly FinishRow[] {
  const { finish, decide, list } = parts.words.tenReview;
  return parts.review().entries.map((entry) => {
    if (entry.path === undefined) return { entry, writes: [], remark: list.noNote };
    const step = stepWords(entry.step, entry.due, parts.today(), decide, dayWords);
    const writes = writesOf(entry, parts.index.person(entry.path), step, finish);
    const none = writes.length === 0 ? finish.nothing : '';
    return { entry, writes, remark: entry.rating === 0 ? finish.open : none };
  });
}

function writesOf(
  { rating, wanted, step, why, due }: ReviewEntry,
  person: Person | undefined,
  stepLine: string,
  words: Words['tenReview']['finish'],
): readonly string[] {
  const writes: string[] = [];
  const { depth, goal, nextStep } = person ?? {};
  if (rating > 0 && rating !== depth) writes.push(words.rating(depth, rating));
  if (wanted > 0 && wanted !== goal) writes.push(words.wanted(wanted));
  // A new step comes without a kind.
  const next = JSON.stringify([step, why, due, undefined]);
  const present = nextStep && [nextStep.text, nextStep.why ?? '', nextStep.due, nextStep.kind];
  if (step !== '' && next !== JSON.stringify(present)) writes.push(words.step(stepLine));
  return writes;
}
