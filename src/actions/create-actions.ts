import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { Actions } from './actions';
import { createAddPromise } from './add-promise';
import { createClosePromise } from './close-promise';
import { createCompleteItems } from './complete-items';
import { createCompleteNextStep } from './complete-next-step';
import { createExplainRating } from './explain-rating';
import { createFinishReview } from './finish-review';
import { createQueue, type InTurn } from './in-turn';
import { createLogInteraction } from './log-interaction';
import type { NoteEditor } from './note-editor';
import { createPerform } from './perform';
import { createPostpone } from './postpone';
import { createRate } from './rate';
import { createRecordDiscovery } from './record-discovery';
import { createRecordExchange } from './record-exchange';
import { createSetGoal } from './set-goal';
import { createSetNextStep } from './set-next-step';
import { createUndoStack } from './undo';

interface ActionParts {
  readonly editor: NoteEditor;
  /** The queue to go through; one of its own unless given. */
  readonly inTurn?: InTurn;
  reading(): Reading;
  /** On the user's own clock. */
  today(): Day;
}

/** The actions, and what undo has to know and to tell. */
export interface UndoableActions extends Actions {
  /** To be told of every rename, so that undo still finds the note; of a folder, for each note in it. */
  noteRenamed(oldPath: string, path: string): void;
  canUndo(): boolean;
}

/** All that a user can do, over the notes that `editor` writes; one action at a time, in order. */
export function createActions(parts: ActionParts): UndoableActions {
  const inTurn = parts.inTurn ?? createQueue();
  const undo = createUndoStack();
  const context = () => ({ reading: parts.reading(), today: parts.today() });
  const perform = createPerform({ editor: parts.editor, undo, inTurn, context });
  return {
    rate: createRate(perform),
    explainRating: createExplainRating(perform),
    setGoal: createSetGoal(perform),
    setNextStep: createSetNextStep(perform),
    completeNextStep: createCompleteNextStep(perform),
    completeItems: createCompleteItems(perform),
    postpone: createPostpone(perform),
    logInteraction: createLogInteraction(perform),
    addPromise: createAddPromise(perform),
    keepPromise: createClosePromise(perform, 'kept'),
    dropPromise: createClosePromise(perform, 'dropped'),
    recordExchange: createRecordExchange(perform),
    recordDiscovery: createRecordDiscovery(perform),
    finishReview: createFinishReview(perform),
    undo: () => inTurn(() => undo.takeBack(parts.editor)),
    noteRenamed: undo.noteRenamed,
    canUndo: undo.canUndo,
  };
}
