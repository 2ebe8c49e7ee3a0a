import { closeReviewEdit, finishEdit, hasAnswers } from '../domain/edits/finish-edit';
import type { ReviewEntry } from '../domain/review';
import { withTable } from '../domain/review-note';
import type { Job, Perform } from './perform';
import type { ActionName, ActionReport } from './report';

export interface FinishPlan {
  /** The path of the review note. */
  readonly review: string;
  /** Those to write now; on another try, those that failed. */
  readonly entries: readonly ReviewEntry[];
  /** The table for the review note, of everyone. */
  readonly table: string;
  /** Finish though not everyone could be written. */
  readonly force?: boolean;
}

/** `progress` is told how many notes are done, of how many. */
export type FinishReview = (
  plan: FinishPlan,
  progress?: (done: number, of: number) => void,
) => Promise<ActionReport>;

/**
 * Writes the answers into the notes of the people, each by itself, and then, where none of them failed,
 * the table and the end into the review note. Answers about someone without a note fail with `no-note`,
 * under their link. Another try joins the first one on the undo stack.
 */
export function createFinishReview(perform: Perform): FinishReview {
  return async ({ review, entries, table, force = false }, progress) => {
    const people = entries.filter(hasAnswers);
    const write = (action: ActionName, jobs: readonly Job[], before: number) =>
      perform(action, jobs, {
        group: review,
        progress: (done) => progress?.(before + done, people.length + 1),
      });
    const written = await write(
      'answer-review',
      people.map((entry) => ({
        path: entry.path ?? entry.link,
        edit: (context) => finishEdit(entry, context),
      })),
      0,
    );
    if (written.failed.length > 0 && !force) return written;
    const end: Job = {
      path: review,
      edit: closeReviewEdit,
      body: (body, lineBreak) => withTable(body, table, lineBreak),
    };
    const closed = await write('finish-review', [end], people.length);
    return {
      // What was written are answers only, as long as the review has no end.
      action: (closed.failed.length > 0 && written.done.length > 0 ? written : closed).action,
      done: [...written.done, ...closed.done],
      failed: [...written.failed, ...closed.failed],
    };
  };
}
