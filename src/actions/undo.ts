import type { RefusalReason } from '../domain/frontmatter-edit';
import type { NoteEditor } from './note-editor';
import { noteResults, type NoteResult } from './note-results';
import type { ActionName, ActionReport } from './report';

/** What an action did to one note: the whole text before and after. */
export interface WrittenNote {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

export interface UndoBounds {
  readonly actions: number;
  /** Of all texts held, before and after, in UTF-16 units. */
  readonly characters: number;
}

/** The last 100 actions, and at most 4 million characters of notes (8 MB); the very last always stays. */
export const UNDO_BOUNDS: UndoBounds = { actions: 100, characters: 4_000_000 };

/**
 * What can be taken back (RECORD section 5, rule 9): the newest action first, each with all its notes.
 * It lives in memory only, so it does not survive a restart.
 */
export interface UndoStack {
  /**
   * Begins an action and gives the function that remembers each note it writes. With the group of the
   * newest action it goes on with that one. What was written to one note without a break is one step.
   */
  begin(action: ActionName, group?: string): (note: WrittenNote) => void;
  /**
   * Restores the notes of the newest action, or gives undefined when there is none. A note that has
   * changed since, or is gone, is left, reported and forgotten, so that the next undo reaches the action
   * before; a note that could not be written for another reason is kept and tried again by the next undo.
   */
  takeBack(editor: NoteEditor): Promise<ActionReport | undefined>;
  /** The note has another path now; its action can still be undone. */
  readonly noteRenamed: (oldPath: string, path: string) => void;
  readonly canUndo: () => boolean;
}

/** An action done; its notes change their paths when they are renamed. */
interface DoneAction {
  /** What was done last, where several tries are one action. */
  action: ActionName;
  readonly group: string | undefined;
  notes: (WrittenNote & { path: string })[];
}

const FINAL: readonly RefusalReason[] = ['changed-meanwhile', 'no-note'];

export function createUndoStack(bounds: UndoBounds = UNDO_BOUNDS): UndoStack {
  const stack: DoneAction[] = [];

  return {
    begin(action, group) {
      const newest = stack.at(-1);
      const joins = group !== undefined && newest?.group === group;
      const entry: DoneAction = joins ? newest : { action, group, notes: [] };
      return (note) => {
        if (!stack.includes(entry)) stack.push(entry);
        entry.action = action;
        remember(entry, note);
        dropOldest(stack, bounds);
      };
    },
    async takeBack(editor) {
      const newest = stack.at(-1);
      if (newest === undefined) return undefined;
      const report = await restore(newest, editor);
      if (newest.notes.length === 0) stack.pop();
      return report;
    },
    noteRenamed(oldPath, path) {
      for (const note of stack.flatMap(({ notes }) => notes)) {
        if (note.path === oldPath) note.path = path;
      }
    },
    canUndo: () => stack.length > 0,
  };
}

/** What was written on top of something else comes first, since it is taken back first. */
function remember({ notes }: DoneAction, note: WrittenNote): void {
  const at = notes.findIndex(({ path }) => path === note.path);
  const earlier = notes[at];
  if (earlier === undefined) notes.push({ ...note });
  else if (earlier.after === note.before) notes[at] = { ...note, before: earlier.before };
  else notes.unshift({ ...note });
}

/** Leaves in the action the notes that are worth another try. */
async function restore(entry: DoneAction, editor: NoteEditor): Promise<ActionReport> {
  const results: NoteResult[] = [];
  const again: DoneAction['notes'] = [];
  for (const note of entry.notes) {
    const { path, before, after } = note;
    const result = await editor.restore(path, after, before);
    if (result.kind === 'refused' && !FINAL.includes(result.refusal.reason)) again.push(note);
    results.push({ path, result });
  }
  entry.notes = again;
  return { action: 'undo', undone: entry.action, ...noteResults(results) };
}

function dropOldest(stack: DoneAction[], bounds: UndoBounds): void {
  const held = (): number =>
    stack
      .flatMap(({ notes }) => notes)
      .reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  while (stack.length > 1 && (stack.length > bounds.actions || held() > bounds.characters)) {
    stack.shift();
  }
}
