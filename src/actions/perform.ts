import type { EditContext } from '../domain/edits/edit-context';
import type { FrontmatterEdit } from '../domain/frontmatter-edit';
import type { InTurn } from './in-turn';
import type { BodyEdit } from '../frontmatter/edit-text';
import type { NoteEditor } from './note-editor';
import { noteResults, type NoteResult } from './note-results';
import type { ActionName, ActionReport } from './report';
import type { UndoStack } from './undo';

/** One change to one note. */
export interface Job {
  readonly path: string;
  readonly edit: (context: EditContext) => FrontmatterEdit;
  readonly body?: BodyEdit;
}

interface PerformOptions {
  /** Writes join the newest thing to undo when that was done with the same group: a second try. */
  readonly group?: string;
  /** Told after each job how many are done, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/**
 * Performs one action over one or several notes, one job after the other, each by itself: what fails is
 * listed with its reason, what succeeded stays (RECORD section 5, rule 8). A note may have several jobs;
 * it is reported as done once, and undone at once.
 */
export type Perform = (
  action: ActionName,
  jobs: readonly Job[],
  options?: PerformOptions,
) => Promise<ActionReport>;

interface PerformParts {
  readonly editor: NoteEditor;
  readonly undo: UndoStack;
  readonly inTurn: InTurn;
  /** Asked when the action's turn comes: all notes of one action get the same day. */
  readonly context: () => EditContext;
}

/** The shared way of performing an action: in turn, job by job, remembered for undo. */
export function createPerform({ editor, undo, inTurn, context }: PerformParts): Perform {
  return (action, jobs, { group, progress } = {}) =>
    inTurn(async () => {
      const here = context();
      const written = undo.begin(action, group);
      const results: NoteResult[] = [];
      for (const { path, edit, body } of jobs) {
        const result = await editor.edit(path, edit(here), body);
        if (result.kind === 'written') {
          written({ path, before: result.before, after: result.after });
        }
        results.push({ path, result });
        progress?.(results.length, jobs.length);
      }
      return { action, ...noteResults(results) };
    });
}
