import type { EditResult } from './note-editor';
import type { DoneNote, FailedNote } from './report';

/** Adds what became of one note to the one list or the other. */
export function listResult(
  path: string,
  result: EditResult,
  done: DoneNote[],
  failed: FailedNote[],
): void {
  if (result.kind === 'refused') {
    failed.push({ path, refusal: result.refusal });
  } else {
    done.push({ path, changed: result.kind === 'written', remarks: result.remarks });
  }
}
