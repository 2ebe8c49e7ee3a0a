import { parseYaml, type App, type TFile } from 'obsidian';
import type { EditResult, NoteEditor } from '../actions/note-editor';
import { refused, refusedBy } from '../domain/refused';
import { editText, type TextEdit } from '../frontmatter/edit-text';
import { saveOpenNote } from './save-open-note';
import type { OwnWrite, VaultNoteSource } from './vault-note-source';

/** What becomes of a note's text; applied twice to the same text it says the same. */
type Change = (text: string) => TextEdit;

/**
 * Writes notes through `vault.process`, each in one atomic step. What is typed into an open note is saved
 * first; a note that stays as it is is not written at all, so that its time of change stays too.
 */
export function createVaultNoteEditor(
  app: App,
  source: Pick<VaultNoteSource, 'beginWrite' | 'fileAt'>,
): NoteEditor {
  const change = async (path: string, edit: Change): Promise<EditResult> => {
    try {
      return await write(app, source, path, edit);
    } catch (error) {
      return refusedBy(error, 'write-failed');
    }
  };
  return {
    edit: (path, edit, body) => change(path, (text) => editText(text, edit, parseYaml, body)),
    restore: (path, expected, wanted) =>
      change(path, (text) => {
        if (text !== expected) return refused('changed-meanwhile');
        if (text === wanted) return { kind: 'unchanged', remarks: [] };
        return { kind: 'written', text: wanted, remarks: [] };
      }),
  };
}

async function write(
  app: App,
  source: Pick<VaultNoteSource, 'beginWrite' | 'fileAt'>,
  path: string,
  change: Change,
): Promise<EditResult> {
  const file = source.fileAt(path);
  if (file === null) return refused('no-note');
  await saveOpenNote(app, file);
  const foreseen = change(await app.vault.read(file));
  if (foreseen.kind !== 'written') return foreseen;
  return writeAtOnce(app, source, file, change);
}

async function writeAtOnce(
  app: App,
  source: Pick<VaultNoteSource, 'beginWrite'>,
  file: TFile,
  change: Change,
): Promise<EditResult> {
  let result: EditResult = refused('write-failed');
  /** A disk that fails or is full may cut the note off: then `mend` gives what it held. */
  const writes: (OwnWrite & { readonly mend: (text: string) => string })[] = [];
  try {
    await app.vault.process(file, (before) => {
      const changed = change(before);
      if (changed.kind !== 'written') {
        result = changed;
        return before;
      }
      const { text: after, remarks } = changed;
      result = { kind: 'written', before, after, remarks };
      writes.push({
        ...source.beginWrite(file, before, after),
        mend: (text) => (after.startsWith(text) ? before : text),
      });
      return after;
    });
  } catch (error) {
    for (const each of writes) {
      each.failed();
      await app.vault.process(file, each.mend);
    }
    throw error;
  }
  writes.pop()?.done();
  for (const each of writes) each.failed();
  return result;
}
