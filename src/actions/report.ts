import type { Refusal, Remark } from '../domain/frontmatter-edit';

/** The things a user can do to a relationship, each one undo. */
export type ActionName =
  | 'rate'
  | 'clear-rating'
  | 'explain-rating'
  | 'set-goal'
  | 'clear-goal'
  | 'set-stage'
  | 'clear-stage'
  | 'set-want'
  | 'set-bring'
  | 'set-aside'
  | 'set-next-step'
  | 'complete-next-step'
  | 'complete-items'
  | 'postpone'
  | 'snooze'
  | 'log-interaction'
  | 'add-promise'
  | 'keep-promise'
  | 'drop-promise'
  | 'record-exchange'
  | 'record-discovery'
  | 'change-plan'
  | 'align-plan'
  | 'answer-review'
  | 'finish-review'
  | 'undo';

export interface DoneNote {
  readonly path: string;
  /** False where the note said so already. */
  readonly changed: boolean;
  readonly remarks: readonly Remark[];
}

export interface FailedNote {
  readonly path: string;
  readonly refusal: Refusal;
}

/** What became of an action: each note by itself, what succeeded stays (RECORD section 5, rule 8). */
export interface ActionReport {
  readonly action: ActionName;
  /** For `undo`: the action that was taken back. */
  readonly undone?: ActionName;
  /** Each note once. */
  readonly done: readonly DoneNote[];
  readonly failed: readonly FailedNote[];
}
