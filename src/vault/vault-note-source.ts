import type { App, TFile } from 'obsidian';
import type { Note } from '../domain/note';
import { isPlanNote } from '../domain/plan';
import { isReviewNote } from '../domain/review';
import { Listeners } from '../index/listeners';
import type { NoteEvent, NoteSource } from '../index/note-source';
import { createOwnWrites, type OwnWrites } from './own-writes';
import { warnUnread } from './read-block';
import { isNote, listenToVault, type VaultEvents } from './vault-events';
import { createVaultNotes, type VaultNotes } from './vault-notes';

/** A write by the plugin, from before it reaches the disk. */
export interface OwnWrite {
  /** The text is on disk: from now on it counts, though the metadata cache may not know it yet. */
  done(): void;
  failed(): void;
}

/** The notes of the vault from the metadata cache, and a way to tell of the plugin's own writes. */
export interface VaultNoteSource extends NoteSource {
  /** To be awaited after layout-ready and before the first build: how the vault names its daily notes. */
  load(): Promise<void>;
  /** The note there, else the one that was renamed from there: it may have been chosen before. */
  fileAt(path: string): TFile | null;
  /** To be called before the text of the note is changed from `before` to `after`. */
  beginWrite(file: TFile, before: string, after: string): OwnWrite;
}

/**
 * Listens to the vault only while somebody listens, which must not be before layout-ready: until then
 * every note there is counts as new.
 */
export function createVaultNoteSource(app: App): VaultNoteSource {
  const { vault } = app;
  const ownWrites = createOwnWrites();
  const listeners = new Listeners<NoteEvent>();
  const moved = new Map<string, TFile>();
  const noteAt = (path: string): Note | undefined => {
    const file = vault.getFileByPath(path);
    return file === null || !isNote(file) ? undefined : notes.note(file);
  };
  const changed = ({ path }: TFile): void => {
    const note = noteAt(path);
    if (note !== undefined) listeners.tell({ path, note });
  };
  const notes = createVaultNotes(app, ownWrites, changed);
  const tell = (event: NoteEvent): void => listeners.tell(event);
  const events = vaultEvents(app, notes, ownWrites, changed, tell, moved);
  let listening = 0;
  let stop: (() => void) | undefined;
  return {
    ...notes,
    paths: () => vault.getMarkdownFiles().map((file) => file.path),
    note: noteAt,
    fileAt: (path) =>
      vault.getFileByPath(path) ?? vault.getFileByPath(moved.get(path)?.path ?? path),
    listen(callback) {
      const remove = listeners.add(callback);
      listening += 1;
      stop ??= listenToVault(app, events);
      return () => {
        remove();
        listening -= 1;
        if (listening > 0) return;
        stop?.();
        stop = undefined;
      };
    },
    beginWrite(file, before, after) {
      ownWrites.begin(file, before, after);
      return {
        done: () => ownWrites.done(file, after) && changed(file),
        failed: () => ownWrites.failed(file, after),
      };
    },
  };
}

function vaultEvents(
  app: App,
  notes: VaultNotes,
  ownWrites: OwnWrites,
  changed: (file: TFile) => void,
  tell: (event: NoteEvent) => void,
  moved: Map<string, TFile>,
): VaultEvents {
  /**
   * The cache is behind the last own write: either it catches up soon, or the note was set back to an
   * older text meanwhile. Only the note itself can tell.
   */
  const checkOwnWrite = async (file: TFile): Promise<void> => {
    try {
      if (ownWrites.isLast(file, await app.vault.cachedRead(file))) return;
    } catch (error) {
      warnUnread(file, error);
    }
    ownWrites.forget(file);
    changed(file);
  };
  return {
    created: changed,
    cached(file, text) {
      notes.takeText(file, text);
      if (ownWrites.isBehind(file, text)) void checkOwnWrite(file);
      else changed(file);
    },
    /** Only of these three kinds of note do the links matter. */
    resolved(file) {
      notes.takeLinks(file);
      const note = notes.note(file);
      if (note === undefined) return;
      if (note.day === undefined && !isReviewNote(note) && !isPlanNote(note)) return;
      tell({ path: file.path, note });
    },
    renamed(file, path) {
      moved.set(path, file);
      tell({ path, note: notes.note(file) });
    },
    deleted: (path) => tell({ path, note: undefined }),
  };
}
