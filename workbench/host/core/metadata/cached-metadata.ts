export interface Loc {
  line: number;
  col: number;
  offset: number;
}

export interface Pos {
  start: Loc;
  end: Loc;
}

export interface CacheItem {
  position: Pos;
}

export interface Reference {
  link: string;
  original: string;
  displayText?: string;
}

export interface ReferenceCache extends Reference, CacheItem {}
export type LinkCache = ReferenceCache;
export type EmbedCache = ReferenceCache;

export interface FrontmatterLinkCache extends Reference {
  key: string;
}

export interface TagCache extends CacheItem {
  tag: string;
}

export interface HeadingCache extends CacheItem {
  heading: string;
  level: number;
}

export interface SectionCache extends CacheItem {
  id?: string;
  type: string;
}

export interface ListItemCache extends CacheItem {
  id?: string;
  task?: string;
  parent: number;
}

export interface BlockCache extends CacheItem {
  id: string;
}

/** What is known of a note: only the parts it has. */
export interface CachedMetadata {
  links?: LinkCache[];
  embeds?: EmbedCache[];
  tags?: TagCache[];
  headings?: HeadingCache[];
  footnotes?: (CacheItem & { id: string })[];
  footnoteRefs?: (CacheItem & { id: string })[];
  referenceLinks?: (CacheItem & { id: string; link: string })[];
  sections?: SectionCache[];
  listItems?: ListItemCache[];
  frontmatter?: Record<string, unknown>;
  frontmatterPosition?: Pos;
  frontmatterLinks?: FrontmatterLinkCache[];
  blocks?: Record<string, BlockCache>;
}
