import { getAllTags, getLinkpath, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Note } from '../domain/note';
import type { NoteSource } from '../index/note-source';
import { contactLinks } from './contact-links';
import { dayByNameAlone, readDayOfNote } from './daily-names';
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
  const unread = createUnreadBlocks(vault, onRead);
  let dayOfNote = dayByNameAlone;
  const resolveLink: NoteSource['resolveLink'] = (link, from) => {
    const linkpath = getLinkpath(link);
    const file = linkpath === '' ? null : metadataCache.getFirstLinkpathDest(linkpath, from);
    return file?.extension === 'md' ? file.path : undefined;
  };
  const blockOf = (file: TFile, cache: CachedMetadata | null): Block | undefined => {
    if (cache === null) return undefined;
    if (hasUnreadBlock(cache, file)) return unread.blockOf(file);
    return { frontmatter: cache.frontmatter, broken: undefined };
  };
  const contactsOf = (path: string, cache: CachedMetadata): readonly string[] => {
    const found = contactLinks(cache).flatMap((link) => resolveLink(link, path) ?? []);
    return [...new Set(found)];
  };
  return {
    note(file) {
      const { path, basename: name } = file;
      const cache = metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? {} : null);
      const block = ownWrites.block(file) ?? blockOf(file, cache);
      if (block === undefined) return undefined;
      const { frontmatter, broken: brokenBlock } = block;
      const day = dayOfNote(path, name);
      const contacts = day === undefined || cache === null ? NONE : contactsOf(path, cache);
      const tags = cache === null ? NONE : tagsOf(cache);
      return { path, name, frontmatter, brokenBlock, tags, day, contacts };
    },
    takeText(file, text) {
      const cache = metadataCache.getFileCache(file);
      if (cache !== null && hasUnreadBlock(cache, file)) unread.take(file, text);
    },
    resolveLink,
    async load() {
      dayOfNote = await readDayOfNote(app);
    },
  };
}

function tagsOf(cache: CachedMetadata): readonly string[] {
  const tags = getAllTags(cache) ?? [];
  // One empty list for all: most notes have no tags, and there are many.
  return tags.length === 0 ? NONE : tags.map((tag) => tag.replace(/^#/, ''));
}
