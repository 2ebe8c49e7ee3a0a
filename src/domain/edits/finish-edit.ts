import type { FrontmatterEdit, Remark } from '../frontmatter-edit';
import type { Frontmatter } from '../note';
import { PROPERTIES } from '../property';
import { nameToWrite } from '../property-lookup';
import type { Reading } from '../reading';
import { isDone, type ReviewEntry } from '../review';
import { readRows } from '../review-rows';
import type { EditContext } from './edit-context';
import { changed } from './outcome';
import { rateEdit } from './rate-edit';
import { setGoalEdit } from './set-goal-edit';
import { setNextStepEdit } from './set-next-step-edit';

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
  const edits: FrontmatterEdit[] = [];
  if (rating !== 0) edits.push(rateEdit({ depth: rating }, context));
  if (wanted !== 0) edits.push(setGoalEdit({ goal: wanted }, context));
  if (step !== '') edits.push(setNextStepEdit({ text: step, why, due }, context));
  return (frontmatter) => {
    const remarks: Remark[] = [];
    let last = frontmatter;
    for (const edit of edits) {
      const outcome = edit(last);
      if (outcome.kind === 'refused') return outcome;
      last = outcome.frontmatter;
      remarks.push(...outcome.remarks);
    }
    return changed(newInOrder(frontmatter, last, context.reading), remarks);
  };
}

/** The new properties in the order of RECORD section 2, though several edits added them. */
function newInOrder(before: Frontmatter, after: Frontmatter, { rules }: Reading): Frontmatter {
  const place = ([name]: readonly [string, unknown]): number =>
    Object.hasOwn(before, name)
      ? -1
      : PROPERTIES.findIndex((property) => rules.names[property].includes(name));
  return Object.fromEntries(Object.entries(after).sort((a, b) => place(a) - place(b)));
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
