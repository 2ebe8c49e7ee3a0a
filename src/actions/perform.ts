import type { EditContext } from '../domain/edits/edit-context';
import type { FrontmatterEdit } from '../domain/frontmatter-edit';
import type { InTurn } from './in-turn';
import { listResult } from './list-result';
import type { NoteEditor } from './note-editor';
import type { ActionName, ActionReport, DoneNote, FailedNote } from './report';
import type { UndoStack } from './undo';

/**
 * Performs one action over one or several notes, each note by itself: what fails is listed with its
 * reason, what succeeded stays (RECORD section 5, rule 8). A path given twice is done once.
 */
export type Perform = (
  action: ActionName,
  paths: readonly string[],
  edit: (context: EditContext) => FrontmatterEdit,
) => Promise<ActionReport>;

interface PerformParts {
  readonly editor: NoteEditor;
  readonly undo: UndoStack;
  readonly inTurn: InTurn;
  /** Asked when the action's turn comes: all notes of one action get the same day. */
  context(): EditContext;
}

/** The shared way of performing an action: in turn, note by note, remembered for undo. */
export function createPerform(parts: PerformParts): Perform {
  return (action, paths, edit) =>
    parts.inTurn(async () => {
      const wanted = edit(parts.context());
      const written = parts.undo.begin(action);
      const done: DoneNote[] = [];
      const failed: FailedNote[] = [];
      for (const path of new Set(paths)) {
        const result = await parts.editor.edit(path, wanted);
        if (result.kind === 'written') {
          written({ path, before: result.before, after: result.after });
        }
        listResult(path, result, done, failed);
      }
      return { action, done, failed };
    });
}
