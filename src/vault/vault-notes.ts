import type { App, CachedMetadata, TFile } from 'obsidian';
import type { Note } from '../domain/note';
import type { NoteSource } from '../index/note-source';
import { dayByNameAlone, readDayOfNote } from './daily-names';
import { createNoteLinks } from './note-links';
import { tagsOf } from './note-tags';
import type { OwnWrites } from './own-writes';
import type { Block } from './read-block';
import { hasUnreadBlock } from './unread-block';
import { createUnreadBlocks } from './unread-blocks';

const NONE: readonly string[] = [];

/** Notes as the metadata cache has them; what the plugin has written since stands above the cache. */
export interface VaultNotes {
  /** Undefined while the cache does not know the note, or its block has to be read first. */
  note(file: TFile): Note | undefined;
  /** Takes in the text that the cache was made from, which saves reading a note that it does not show. */
  takeText(file: TFile, text: string): void;
  /** The app has looked up where the links of the note lead. */
  takeLinks(file: TFile): void;
  resolveLink: NoteSource['resolveLink'];
  /** Finds out how the vault names its daily notes; until then only names that are dates count. */
  load(): Promise<void>;
}

/** `onRead` is told of a note that had to be read first, when it has been. */
export function createVaultNotes(
  app: App,
  ownWrites: OwnWrites,
  onRead: (file: TFile) => void,
): VaultNotes {
  const { vault, metadataCache } = app;
  const links = createNoteLinks(metadataCache);
  const unread = createUnreadBlocks(vault, onRead);
  let dayOfNote = dayByNameAlone;
  const blockOf = (file: TFile, cache: CachedMetadata | null): Block | undefined => {
    if (cache === null) return undefined;
    if (hasUnreadBlock(cache, file)) return unread.blockOf(file);
    return { frontmatter: cache.frontmatter, broken: undefined };
  };
  return {
    note(file) {
      const { path, basename: name } = file;
      const cache = metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? {} : null);
      const block = ownWrites.block(file) ?? blockOf(file, cache);
      if (block === undefined) return undefined;
      const { frontmatter, broken: brokenBlock } = block;
      const day = dayOfNote(path, name);
      const contacts = day === undefined || cache === null ? NONE : links.contactsOf(file, cache);
      const tags = cache === null ? NONE : tagsOf(cache);
      return { path, name, frontmatter, brokenBlock, tags, day, contacts };
    },
    takeText(file, text) {
      const cache = metadataCache.getFileCache(file);
      links.behind.add(file);
      if (cache !== null && hasUnreadBlock(cache, file)) unread.take(file, text);
    },
    takeLinks: (file) => void links.behind.delete(file),
    resolveLink: links.resolveLink,
    async load() {
      dayOfNote = await readDayOfNote(app);
    },
  };
}
