import { parseYaml } from './yaml-text';

export interface FrontMatterInfo {
  exists: boolean;
  /** The text between the fences. */
  frontmatter: string;
  /** Where that text starts and ends. */
  from: number;
  to: number;
  /** Where the note's body starts. */
  contentStart: number;
}

const OPENING = /^\uFEFF?---[ \t]*\r?\n/;

/** Where the block of properties stands in a note, if there is one. Both fences are a line `---`. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const opening = OPENING.exec(content);
  if (opening) {
    const from = opening[0].length;
    const closing = /^---[ \t]*(\r?\n|$)/m;
    const found = closing.exec(content.slice(from));
    if (found) {
      const to = from + found.index;
      const contentStart = to + found[0].length;
      return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart };
    }
  }
  return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
}

export type FrontMatter = Record<string, unknown>;

const isRecord = (value: unknown): value is FrontMatter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties of a block; undefined when it is empty, broken, or no map. */
export function readFrontMatter(block: string): FrontMatter | undefined {
  try {
    const value = parseYaml(block);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const entryOf = (frontmatter: unknown, key: string | RegExp): unknown => {
  if (!isRecord(frontmatter)) {
    return null;
  }
  const matches = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const name = Object.keys(frontmatter).find(matches);
  return name === undefined ? null : (frontmatter[name] ?? null);
};

/** The first property whose name is `key`, or matches it; null when there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  return entryOf(frontmatter, key);
}

/** A list of texts, also from one text with commas; null when there is none. */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null {
  const value = entryOf(frontmatter, key);
  if (Array.isArray(value)) {
    const texts = value.filter((item) => typeof item === 'string' || typeof item === 'number');
    return texts.map((item) => String(item).trim()).filter((text) => text !== '');
  }
  if (typeof value === 'string') {
    return value
      .split(/,/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }
  return null;
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

/** Each with its `#`. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const tags = parseFrontMatterStringArray(frontmatter, /^tags?$/i);
  const split = tags?.flatMap((tag) => tag.split(/[\s,]+/)).filter((tag) => tag !== '');
  return split?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}
