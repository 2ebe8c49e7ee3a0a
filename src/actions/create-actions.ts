import type { AgendaItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import { addContact } from '../domain/edits/add-contact';
import { addPromiseEdit } from '../domain/edits/add-promise-edit';
import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import { completeItemEdit } from '../domain/edits/complete-item-edit';
import { completeNextStepEdit } from '../domain/edits/complete-next-step-edit';
import { discoveryEdit } from '../domain/edits/discovery-edit';
import type { EditContext } from '../domain/edits/edit-context';
import { exchangeEdit } from '../domain/edits/exchange-edit';
import { explainRatingEdit } from '../domain/edits/explain-rating-edit';
import { alignmentEdit, planEdit } from '../domain/edits/plan-edit';
import { postponeEdit } from '../domain/edits/postpone-edit';
import { rateEdit } from '../domain/edits/rate-edit';
import { setAsideEdit } from '../domain/edits/set-aside-edit';
import { setGoalEdit } from '../domain/edits/set-goal-edit';
import { setNextStepEdit } from '../domain/edits/set-next-step-edit';
import { setTextEdit } from '../domain/edits/set-text-edit';
import type { FrontmatterEdit } from '../domain/frontmatter-edit';
import type { Reading } from '../domain/reading';
import type { StaggeredDay } from '../domain/stagger';
import type { Actions, Postponable, PromiseRef } from './actions';
import { createFinishReview } from './finish-review';
import { createQueue, type InTurn } from './in-turn';
import type { NoteEditor } from './note-editor';
import { createPerform, type Job, type Perform } from './perform';
import type { ActionName, ActionReport } from './report';
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
  /** The same change to several notes; a path given twice is done once. */
  const each = (action: ActionName, paths: readonly string[], edit: Job['edit']) =>
    perform(
      action,
      [...new Set(paths)].map((path) => ({ path, edit })),
    );
  /** An action that changes one note by one edit. */
  const one =
    <Input>(action: ActionName, edit: (input: Input, context: EditContext) => FrontmatterEdit) =>
    (path: string, input: Input): Promise<ActionReport> =>
      each(action, [path], (here) => edit(input, here));
  const close =
    (how: 'kept' | 'dropped', action: ActionName) =>
    ({ path, ...ref }: PromiseRef, day?: Day): Promise<ActionReport> =>
      each(action, [path], (here) => closePromiseEdit({ ...ref, how, day }, here));
  return {
    rate: (paths, depth, why) =>
      each(depth ? 'rate' : 'clear-rating', paths, (here) => rateEdit({ depth, why }, here)),
    explainRating: one('explain-rating', explainRatingEdit),
    setGoal: (paths, goal) =>
      each(goal ? 'set-goal' : 'clear-goal', paths, (here) => setGoalEdit({ goal }, here)),
    setStage: (paths, stage = '') =>
      each(stage ? 'set-stage' : 'clear-stage', paths, (here) => setTextEdit('stage', stage, here)),
    setWant: one('set-want', (text: string, here) => setTextEdit('want', text, here)),
    setBring: one('set-bring', (text: string, here) => setTextEdit('bring', text, here)),
    setAside: one('set-aside', setAsideEdit),
    setNextStep: one('set-next-step', setNextStepEdit),
    completeNextStep: one('complete-next-step', completeNextStepEdit),
    completeItems: (items) => perform('complete-items', jobsOf(eachOnce(items), completeItemEdit)),
    ...createPostpone(perform),
    logInteraction: (paths, interaction) =>
      each('log-interaction', paths, (here) => addContact(interaction, here)),
    addPromise: (paths, promise) =>
      each('add-promise', [paths].flat(), (here) => addPromiseEdit(promise, here)),
    keepPromise: close('kept', 'keep-promise'),
    dropPromise: close('dropped', 'drop-promise'),
    recordExchange: one('record-exchange', exchangeEdit),
    recordDiscovery: one('record-discovery', discoveryEdit),
    changePlan: one('change-plan', planEdit),
    alignPlan: createAlignPlan(perform),
    finishReview: createFinishReview(perform),
    undo: () => inTurn(() => undo.takeBack(parts.editor)),
    noteRenamed: undo.noteRenamed,
    canUndo: undo.canUndo,
  };
}

function createPostpone(perform: Perform): Pick<Actions, 'postpone' | 'snoozeEach'> {
  return {
    postpone(what, to) {
      const items = 'path' in what ? [what] : what;
      const edit = (item: Postponable, here: EditContext) => postponeEdit(item, to, here);
      return perform('postpone', jobsOf(items, edit));
    },
    snoozeEach(days) {
      const edit = ({ to }: StaggeredDay, here: EditContext) =>
        postponeEdit({ item: 'keep-in-touch' }, to, here);
      return perform('snooze', jobsOf(days, edit));
    },
  };
}

function createAlignPlan(perform: Perform): Actions['alignPlan'] {
  return (path, alignment, steps = []) =>
    perform('align-plan', [
      { path, edit: (here) => alignmentEdit(alignment, here) },
      ...jobsOf(steps, setNextStepEdit),
    ]);
}

/** A change of its own to the note of each item. */
function jobsOf<Item extends { readonly path: string }>(
  items: readonly Item[],
  edit: (item: Item, context: EditContext) => FrontmatterEdit,
): readonly Job[] {
  return items.map((item) => ({ path: item.path, edit: (context) => edit(item, context) }));
}

function eachOnce(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return [...new Map(items.map((item) => [sameDone(item), item])).values()];
}

/** Alike for items that are done by doing one: keep-in-touch and a birthday are one contact. */
function sameDone({ path, kind, line }: AgendaItem): string {
  return [kind === 'birthday' ? 'keep-in-touch' : kind, line, path].join();
}
