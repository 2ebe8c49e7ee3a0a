import { TFile, type App, type TAbstractFile } from 'obsidian';

/** What can happen to a Markdown note of the vault. */
export interface VaultEvents {
  /** A note appeared; the cache knows nothing of it yet, but of an empty note there is nothing to know. */
  readonly created: (file: TFile) => void;
  /** The metadata cache has taken in this text. */
  readonly cached: (file: TFile, text: string) => void;
  /** Links of the note were resolved anew. */
  readonly resolved: (file: TFile) => void;
  readonly renamed: (file: TFile, oldPath: string) => void;
  readonly deleted: (path: string) => void;
}

/**
 * Hears what happens to notes, until the function it returns is called. Not before layout-ready: until
 * then the vault tells of every file as new.
 */
export function listenToVault({ vault, metadataCache }: App, events: VaultEvents): () => void {
  const inVault = [
    vault.on('create', ofNote(events.created)),
    vault.on('rename', (file, oldPath) => {
      if (isNote(file)) events.renamed(file, oldPath);
      else if (file instanceof TFile && oldPath.endsWith('.md')) events.deleted(oldPath);
    }),
    vault.on(
      'delete',
      ofNote(({ path }) => events.deleted(path)),
    ),
  ];
  const inCache = [
    metadataCache.on('changed', ofNote(events.cached)),
    metadataCache.on('resolve', ofNote(events.resolved)),
    metadataCache.on(
      'deleted',
      ofNote(({ path }) => {
        // Told late, when the path may have been taken again.
        if (vault.getFileByPath(path) === null) events.deleted(path);
      }),
    ),
  ];
  return () => {
    for (const ref of inVault) vault.offref(ref);
    for (const ref of inCache) metadataCache.offref(ref);
  };
}

/** Passes on only what is told of notes. */
function ofNote<More extends unknown[]>(told: (file: TFile, ...more: More) => void) {
  return (file: TAbstractFile, ...more: More): void => {
    if (isNote(file)) told(file, ...more);
  };
}

/** Whether the file is a Markdown note, and no folder or attachment. */
export function isNote(file: TAbstractFile): file is TFile {
  return file instanceof TFile && file.extension === 'md';
}
