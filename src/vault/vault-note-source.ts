import type { App, TFile } from 'obsidian';
import type { Note } from '../domain/note';
import { isReviewNote } from '../domain/review';
import { Listeners } from '../index/listeners';
import type { NoteEvent, NoteSource } from '../index/note-source';
import { readDayOfNote } from './daily-names';
import { OwnWrites } from './own-writes';
import { UnreadBlocks } from './unread-blocks';
import { isNote, listenToVault, type VaultEvents } from './vault-events';
import { VaultNotes } from './vault-notes';

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
  /** To be called before the text of the note is changed from `before` to `after`. */
  beginWrite(file: TFile, before: string, after: string): OwnWrite;
}

/**
 * Listens to the vault only while somebody listens, which must not be before layout-ready: until then
 * every note there is counts as new.
 */
export function createVaultNoteSource(app: App): VaultNoteSource {
  return new Source(app);
}

class Source implements VaultNoteSource, VaultEvents {
  readonly #app: App;
  readonly #listeners = new Listeners<NoteEvent>();
  readonly #ownWrites = new OwnWrites();
  readonly #unread: UnreadBlocks;
  readonly #notes: VaultNotes;
  #listening = 0;
  #stop: (() => void) | undefined;

  constructor(app: App) {
    this.#app = app;
    this.#unread = new UnreadBlocks(app.vault, (file) => {
      this.#tellChanged(file);
    });
    this.#notes = new VaultNotes(app, this.#ownWrites, this.#unread);
  }

  async load(): Promise<void> {
    this.#notes.dayOfNote = await readDayOfNote(this.#app);
  }

  paths(): readonly string[] {
    return this.#app.vault.getMarkdownFiles().map((file) => file.path);
  }

  note(path: string): Note | undefined {
    const file = this.#app.vault.getFileByPath(path);
    return file === null || !isNote(file) ? undefined : this.#notes.note(file);
  }

  resolveLink(link: string, from: string): string | undefined {
    return this.#notes.resolveLink(link, from);
  }

  listen(callback: (event: NoteEvent) => void): () => void {
    const remove = this.#listeners.add(callback);
    this.#listening += 1;
    this.#stop ??= listenToVault(this.#app, this);
    return () => {
      remove();
      this.#listening -= 1;
      if (this.#listening > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    };
  }

  beginWrite(file: TFile, before: string, after: string): OwnWrite {
    this.#ownWrites.begin(file.path, before, after);
    return {
      done: () => {
        if (this.#ownWrites.done(file.path, after)) this.#tellChanged(file);
      },
      failed: () => {
        this.#ownWrites.failed(file.path, after);
      },
    };
  }

  created(file: TFile): void {
    this.#tellChanged(file);
  }

  cached(file: TFile, text: string): void {
    this.#notes.takeText(file, text);
    const heard = this.#ownWrites.hear(file.path, text);
    if (heard === 'behind') void this.#checkOwnWrite(file);
    else this.#tellChanged(file);
  }

  /** Only of these two kinds of note do the links matter. */
  resolved(file: TFile): void {
    const note = this.#notes.note(file);
    if (note === undefined) return;
    if (note.day !== undefined || isReviewNote(note))
      this.#listeners.tell({ kind: 'changed', note });
  }

  renamed(file: TFile, oldPath: string): void {
    this.#ownWrites.move(oldPath, file.path);
    this.#unread.move(oldPath, file.path);
    const note = this.#notes.note(file);
    if (note === undefined) this.#listeners.tell({ kind: 'deleted', path: oldPath });
    else this.#listeners.tell({ kind: 'renamed', note, oldPath });
  }

  deleted(path: string): void {
    this.#ownWrites.forget(path);
    this.#unread.forget(path);
    this.#listeners.tell({ kind: 'deleted', path });
  }

  /**
   * The cache is behind the last own write: either it catches up soon, or the note was set back to an
   * older text meanwhile. Only the note itself can tell.
   */
  async #checkOwnWrite(file: TFile): Promise<void> {
    try {
      const text = await this.#app.vault.cachedRead(file);
      if (this.#ownWrites.isLast(file.path, text)) return;
    } catch (error) {
      console.warn(`Rapport: ${file.path} could not be read.`, error);
    }
    this.#ownWrites.forget(file.path);
    this.#tellChanged(file);
  }

  #tellChanged(file: TFile): void {
    const note = this.#notes.note(file);
    if (note !== undefined) this.#listeners.tell({ kind: 'changed', note });
  }
}
