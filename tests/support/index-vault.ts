import { vi } from 'vitest';
import type { App, TFile } from 'obsidian';
import { createVaultNoteEditor } from '../../src/vault/vault-note-editor';
import { createVaultNoteSource, type VaultNoteSource } from '../../src/vault/vault-note-source';
import type { NoteEditor } from '../../src/actions/note-editor';
import type { NoteEvent } from '../../src/index/note-source';
import type { MemoryStorage } from '../../workbench/host/memory-storage';
import { startHost } from './contract-host';

/** The vault's two ports over the stand-in, listening, with faked time. */
export interface VaultBed {
  /** As a plugin sees it. */
  readonly app: App;
  readonly storage: MemoryStorage;
  readonly source: VaultNoteSource;
  readonly editor: NoteEditor;
  /** All that the source told, in short: `changed A.md`. */
  readonly told: string[];
  file(path: string): TFile;
}

export async function startVault(
  notes: Readonly<Record<string, string>>,
  delay = 60,
): Promise<VaultBed> {
  const host = await startHost({ notes, delay });
  const app = host.app as unknown as App;
  const source = createVaultNoteSource(app);
  const told: string[] = [];
  await source.load();
  source.listen((event) => told.push(inShort(event)));
  return {
    app,
    storage: host.storage,
    source,
    editor: createVaultNoteEditor(app, source),
    told,
    file: (path) => {
      const file = app.vault.getFileByPath(path);
      if (file === null) throw new Error(`There is no ${path}.`);
      return file;
    },
  };
}

/** Lets `ms` of faked time pass, promises included. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

function inShort({ path, note }: NoteEvent): string {
  if (note === undefined) return `deleted ${path}`;
  return note.path === path ? `changed ${path}` : `renamed ${path} > ${note.path}`;
}
