import { TFile, type App, type TAbstractFile } from 'obsidian';

/** What can happen to a Markdown note of the vault. */
export interface VaultEvents {
  /** A note appeared; the cache knows nothing of it yet, but of an empty note there is nothing to know. */
  created(file: TFile): void;
  /** The metadata cache has taken in this text. */
  cached(file: TFile, text: string): void;
  /** Links of the note were resolved anew. */
  resolved(file: TFile): void;
  renamed(file: TFile, oldPath: string): void;
  deleted(path: string): void;
}

/**
 * Hears what happens to notes, until the function it returns is called. Not before layout-ready: until
 * then the vault tells of every file as new.
 */
export function listenToVault({ vault, metadataCache }: App, events: VaultEvents): () => void {
  const created = vault.on('create', (file) => {
    if (isNote(file)) events.created(file);
  });
  const renamed = vault.on('rename', (file, oldPath) => {
    if (isNote(file)) events.renamed(file, oldPath);
    else if (file instanceof TFile && oldPath.endsWith('.md')) events.deleted(oldPath);
  });
  const removed = vault.on('delete', (file) => {
    if (isNote(file)) events.deleted(file.path);
  });
  const changed = metadataCache.on('changed', (file, text) => {
    if (isNote(file)) events.cached(file, text);
  });
  const resolved = metadataCache.on('resolve', (file) => {
    if (isNote(file)) events.resolved(file);
  });
  const uncached = metadataCache.on('deleted', (file) => {
    // Told late, when the path may have been taken again.
    if (isNote(file) && vault.getFileByPath(file.path) === null) events.deleted(file.path);
  });
  return () => {
    for (const ref of [created, renamed, removed]) vault.offref(ref);
    for (const ref of [changed, resolved, uncached]) metadataCache.offref(ref);
  };
}

/** Whether the file is a Markdown note, and no folder or attachment. */
export function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}
