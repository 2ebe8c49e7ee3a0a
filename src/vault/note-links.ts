import { getLinkpath, type CachedMetadata, type MetadataCache, type TFile } from 'obsidian';
import type { NoteSource } from '../index/note-source';
import { contactLinks } from './contact-links';

const NONE: readonly string[] = [];

/** Where the links of notes lead. */
export interface NoteLinks {
  resolveLink: NoteSource['resolveLink'];
  /** The paths of the notes that this dated note has links to that count as contact. */
  contactsOf(file: TFile, cache: CachedMetadata): readonly string[];
  /** To hold the notes of which the cache knows other links than the app has looked up. */
  readonly behind: WeakSet<TFile>;
}

export function createNoteLinks(metadataCache: MetadataCache): NoteLinks {
  const behind = new WeakSet<TFile>();
  const resolveLink: NoteSource['resolveLink'] = (link, from) => {
    const linkpath = getLinkpath(link);
    const file = linkpath === '' ? null : metadataCache.getFirstLinkpathDest(linkpath, from);
    return file?.extension === 'md' ? file.path : undefined;
  };
  /** Where all links of the note lead, as far as the app has looked that up. */
  const known = (file: TFile): readonly string[] | undefined => {
    const found = behind.has(file) ? undefined : metadataCache.resolvedLinks[file.path];
    return found && Object.keys(found).filter((path) => path.endsWith('.md'));
  };
  return {
    resolveLink,
    contactsOf(file, cache) {
      const links = contactLinks(cache);
      if (links.length === 0) return NONE;
      // Where all links count, what the app knows spares looking up each: a vault has very many.
      const paths = hasOnly(cache, links.length) ? known(file) : undefined;
      return paths ?? [...new Set(links.flatMap((link) => resolveLink(link, file.path) ?? []))];
    },
    behind,
  };
}

/** Whether the note has so many links in its text, and no other. */
function hasOnly({ links, embeds, frontmatterLinks }: CachedMetadata, count: number): boolean {
  return links?.length === count && embeds === undefined && frontmatterLinks === undefined;
}
