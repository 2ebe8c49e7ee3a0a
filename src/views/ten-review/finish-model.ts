import type { ReviewEntry } from '../../domain/review';
import { lacksStep, stepWords } from './decide-model';
import { personOf } from './review-model';
import type { StepParts } from './review-parts';

/** What finishing does to one person's note. */
export interface FinishRow {
  readonly entry: ReviewEntry;
  /** What is written, a line each; empty where the note says so already. */
  readonly writes: readonly string[];
  /** What to say beside it: that nothing is written, or a part is not, and why. */
  readonly remark: string;
}

/** What finishing would write now, in the order of the list. */
export function finishRows(parts: StepParts): readonly FinishRow[] {
  const { decide, finish, list } = parts.texts;
  return parts.review().entries.map((entry) => {
    const hasNote = entry.path !== undefined;
    const writes = hasNote ? writesOf(entry, parts) : [];
    const nothing = writes.length === 0 ? finish.nothing : '';
    const fine = entry.rating === 0 ? finish.open : nothing;
    const said = lacksStep(entry) ? decide.needsStep : fine;
    return { entry, writes, remark: hasNote ? said : list.noNote };
  });
}

function writesOf(entry: ReviewEntry, parts: StepParts): readonly string[] {
  const words = parts.texts.finish;
  const { rating, wanted, step, why, due } = entry;
  const { depth, goal, nextStep } = personOf(entry, parts) ?? {};
  const writes: string[] = [];
  if (rating > 0 && rating !== depth) writes.push(words.rating(depth, rating));
  if (wanted > 0 && wanted !== goal) writes.push(words.wanted(wanted));
  // A new step comes without a kind.
  const next = JSON.stringify([step, why, due, undefined]);
  const present = nextStep && [nextStep.text, nextStep.why ?? '', nextStep.due, nextStep.kind];
  if (step !== '' && next !== JSON.stringify(present)) {
    writes.push(words.step(stepWords(step, due, parts)));
  }
  return writes;
}
