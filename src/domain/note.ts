import type { Day } from './day';

/** A note's properties as its block was parsed: names to plain values. Nobody changes it in place. */
export type Frontmatter = Readonly<Record<string, unknown>>;

/** One Markdown note, as far as Rapport looks at it. */
export interface Note {
  /** From the vault's root, with slashes and the ending. */
  readonly path: string;
  /** The file name without its ending; a person's name. */
  readonly name: string;
  /** Undefined when there is no block, or none that can be read. */
  readonly frontmatter: Frontmatter | undefined;
  /** The text between the fences of a block that cannot be read; undefined for all other notes. */
  readonly brokenBlock: string | undefined;
  /** Without the `#`, from the properties and the body, as spelled. */
  readonly tags: readonly string[];
  /** The day that the note's name stands for, when it is a dated note (RECORD section 4). */
  readonly day: Day | undefined;
  /**
   * Paths of the notes that a dated note links to in text or properties, but for embeds and links in
   * checkbox items, quotes, callouts, code, comments and footnotes. Empty for notes that are not dated.
   */
  readonly contacts: readonly string[];
}

/** Whether a parsed value is a map of names to values. */
export function isMap(value: unknown): value is Frontmatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a property counts as having a value: not empty, though perhaps a bad one (RECORD section 2). */
export function hasValue(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return isPlain(value.charCodeAt(0)) || value.trim() !== '';
  if (!Array.isArray(value)) return true;
  for (const item of value) if (hasValue(item)) return true;
  return false;
}

/** Whether it is the code of a character of ASCII that can be seen; spares the trim of nearly all texts. */
function isPlain(code: number): boolean {
  return code > 32 && code < 127;
}
