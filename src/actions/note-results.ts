import type { EditResult } from './note-editor';
import type { ActionReport, DoneNote, FailedNote } from './report';

export interface NoteResult {
  readonly path: string;
  readonly result: EditResult;
}

/** What became of the notes, in order; a note that was written several times is done once. */
export function noteResults(results: readonly NoteResult[]): Pick<ActionReport, 'done' | 'failed'> {
  const done = new Map<string, DoneNote>();
  const failed: FailedNote[] = [];
  for (const { path, result } of results) {
    if (result.kind === 'refused') {
      failed.push({ path, refusal: result.refusal });
      continue;
    }
    const earlier = done.get(path);
    const changed = result.kind === 'written' || earlier?.changed === true;
    // Each would remark the same.
    const remarks = earlier?.remarks.length ? earlier.remarks : result.remarks;
    done.set(path, { path, changed, remarks });
  }
  return { done: [...done.values()], failed };
}
