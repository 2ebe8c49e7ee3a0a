import { parse } from 'yaml';
import type { EditResult, NoteEditor } from '../../src/actions/note-editor';
import type { Refusal } from '../../src/domain/frontmatter-edit';
import { editText } from '../../src/frontmatter/edit-text';

/** Notes in memory behind the NoteEditor port; every text change is one atomic step, as in the vault. */
export interface MemoryNoteEditor extends NoteEditor {
  text(path: string): string | undefined;
  /** As another program would: writes, or deletes with undefined. */
  put(path: string, text: string | undefined): void;
  rename(oldPath: string, path: string): void;
  /** Until called with undefined, writing the note fails so. */
  fail(path: string, refusal: Refusal | undefined): void;
}

export function createMemoryNoteEditor(notes: Readonly<Record<string, string>>): MemoryNoteEditor {
  const texts = new Map(Object.entries(notes));
  const failures = new Map<string, Refusal>();

  async function write(path: string, change: (before: string) => EditResult): Promise<EditResult> {
    await Promise.resolve();
    const before = texts.get(path);
    const failure = failures.get(path);
    if (failure !== undefined) return { kind: 'refused', refusal: failure };
    if (before === undefined) return { kind: 'refused', refusal: { reason: 'no-note' } };
    const result = change(before);
    if (result.kind === 'written') texts.set(path, result.after);
    // The answer comes some time after the note is on disk.
    await Promise.resolve();
    return result;
  }

  return {
    edit: (path, edit, body) =>
      write(path, (before) => {
        const result = editText(before, edit, (text): unknown => parse(text), body);
        if (result.kind !== 'written') return result;
        return { kind: 'written', before, after: result.text, remarks: result.remarks };
      }),
    restore: (path, expected, text) =>
      write(path, (before) => {
        if (before !== expected) {
          return { kind: 'refused', refusal: { reason: 'changed-meanwhile' } };
        }
        return { kind: 'written', before, after: text, remarks: [] };
      }),
    text: (path) => texts.get(path),
    put(path, text) {
      if (text === undefined) texts.delete(path);
      else texts.set(path, text);
    },
    rename(oldPath, path) {
      const text = texts.get(oldPath);
      if (text === undefined) throw new Error(`No note ${oldPath}.`);
      texts.delete(oldPath);
      texts.set(path, text);
    },
    fail(path, refusal) {
      if (refusal === undefined) failures.delete(path);
      else failures.set(path, refusal);
    },
  };
}
