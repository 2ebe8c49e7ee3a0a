import { getAllTags, getLinkpath, type App, type CachedMetadata, type TFile } from 'obsidian';
import type { Note } from '../domain/note';
import { contactLinks } from './contact-links';
import { dayByNameAlone, type DayOfNote } from './daily-names';
import type { OwnWrites } from './own-writes';
import type { Block } from './read-block';
import { hasUnreadBlock } from './unread-block';
import type { UnreadBlocks } from './unread-blocks';

const NONE: readonly string[] = [];

/** Notes as the metadata cache has them; what the plugin has written since stands above the cache. */
export class VaultNotes {
  readonly #app: App;
  readonly #ownWrites: OwnWrites;
  readonly #unread: UnreadBlocks;
  dayOfNote: DayOfNote = dayByNameAlone;

  constructor(app: App, ownWrites: OwnWrites, unread: UnreadBlocks) {
    this.#app = app;
    this.#ownWrites = ownWrites;
    this.#unread = unread;
  }

  /** Undefined while the cache does not know the note, or its block has to be read first. */
  note(file: TFile): Note | undefined {
    const written = this.#ownWrites.block(file.path);
    const cache = this.#cacheOf(file);
    if (written !== undefined) return this.#noteOf(file, cache ?? {}, written);
    if (cache === null) return undefined;
    const block = this.#blockOf(file, cache);
    return block === undefined ? undefined : this.#noteOf(file, cache, block);
  }

  /** Takes in the text that the cache was made from, which saves reading a note that it does not show. */
  takeText(file: TFile, text: string): void {
    const cache = this.#app.metadataCache.getFileCache(file);
    if (cache !== null && hasUnreadBlock(cache, file)) this.#unread.take(file, text);
    else this.#unread.forget(file.path);
  }

  resolveLink(link: string, from: string): string | undefined {
    const linkpath = getLinkpath(link);
    if (linkpath === '') return undefined;
    const file = this.#app.metadataCache.getFirstLinkpathDest(linkpath, from);
    return file === null || file.extension !== 'md' ? undefined : file.path;
  }

  #cacheOf(file: TFile): CachedMetadata | null {
    return this.#app.metadataCache.getFileCache(file) ?? (file.stat.size === 0 ? {} : null);
  }

  #blockOf(file: TFile, cache: CachedMetadata): Block | undefined {
    if (hasUnreadBlock(cache, file)) return this.#unread.blockOf(file);
    return { frontmatter: cache.frontmatter, broken: undefined };
  }

  #noteOf(file: TFile, cache: CachedMetadata, { frontmatter, broken }: Block): Note {
    const { path, basename: name } = file;
    const day = this.dayOfNote(path, name);
    return {
      path,
      name,
      frontmatter,
      brokenBlock: broken,
      tags: tagsOf(cache),
      day,
      contacts: day === undefined ? NONE : this.#contactsOf(path, cache),
    };
  }

  #contactsOf(path: string, cache: CachedMetadata): readonly string[] {
    const found = new Set<string>();
    for (const link of contactLinks(cache)) {
      const contact = this.resolveLink(link, path);
      if (contact !== undefined) found.add(contact);
    }
    return found.size === 0 ? NONE : [...found];
  }
}

function tagsOf(cache: CachedMetadata): readonly string[] {
  const tags = getAllTags(cache);
  if (tags === null || tags.length === 0) return NONE;
  return tags.map((tag) => tag.replace(/^#/, ''));
}
