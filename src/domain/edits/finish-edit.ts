import type { FrontmatterEdit } from '../frontmatter-edit';
import { nameToWrite } from '../property-lookup';
import { isDone, type ReviewEntry } from '../review';
import { readRows } from '../review-rows';
import { changeProperties } from './change-properties';
import type { EditContext } from './edit-context';
import { changed } from './outcome';
import { rateEdit } from './rate-edit';
import { stepChanges } from './set-next-step-edit';

/** Whether the end of the review has something to write about the person. */
export function hasAnswers({ rating, wanted, step }: ReviewEntry): boolean {
  return rating !== 0 || wanted !== 0 || step !== '';
}

/**
 * What a finished review writes into a person's note, in one: the rating where one was given, the goal
 * where another rating is wanted, and the next step only where one was given (RECORD section 6).
 */
export function finishEdit(entry: ReviewEntry, context: EditContext): FrontmatterEdit {
  const { rating, wanted, step, why, due } = entry;
  const changes = {
    'depth-goal': wanted || undefined,
    ...(step !== '' && stepChanges({ text: step, why, due })),
  };
  return rating === 0
    ? (frontmatter) => changeProperties(frontmatter, changes, context)
    : rateEdit({ depth: rating }, context, changes);
}

/** Sets a review to `status: done`; refused while something in it cannot be read. */
export function closeReviewEdit(): FrontmatterEdit {
  return (frontmatter) => {
    const [fault] = readRows(frontmatter).faults;
    if (fault !== undefined) {
      const { property } = fault;
      return { kind: 'refused', refusal: { reason: 'damaged-review', property } };
    }
    if (isDone(frontmatter)) return changed(frontmatter);
    return changed({ ...frontmatter, [nameToWrite(frontmatter, ['status'])]: 'done' });
  };
}
