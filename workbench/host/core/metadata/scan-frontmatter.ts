import { getFrontMatterInfo, readFrontMatter, type FrontMatter } from '../text/frontmatter';
import { parseWikilink } from '../text/link-text';
import type { CachedMetadata, FrontmatterLinkCache } from './cached-metadata';
import type { LineMap } from './line-map';

/** The properties, where they stand, and their links. A broken block has its position only. */
export function scanFrontmatter(lines: LineMap): Partial<CachedMetadata> & { bodyStart: number } {
  const info = getFrontMatterInfo(lines.text);
  if (!info.exists) {
    return { bodyStart: 0 };
  }
  const lastLine = lines.loc(info.to).line;
  const frontmatterPosition = lines.pos(0, lines.endOf(lastLine));
  const frontmatter = readFrontMatter(info.frontmatter);
  const frontmatterLinks = frontmatter ? linksOf(frontmatter) : [];
  return {
    bodyStart: info.contentStart,
    frontmatterPosition,
    ...(frontmatter && { frontmatter }),
    ...(frontmatterLinks.length > 0 && { frontmatterLinks }),
  };
}

/** Of every text that is one wikilink as a whole; keys of list items and nested values are dotted. */
function linksOf(frontmatter: FrontMatter): FrontmatterLinkCache[] {
  const links: FrontmatterLinkCache[] = [];
  const visit = (key: string, value: unknown): void => {
    if (typeof value === 'string') {
      const inner = /^\[\[([^\]\n]+)\]\]$/.exec(value.trim())?.[1];
      if (inner !== undefined) {
        links.push({ key, original: value, ...parseWikilink(inner) });
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inside] of Object.entries(value)) {
        visit(`${key}.${name}`, inside);
      }
    }
  };
  Object.entries(frontmatter).forEach(([name, value]) => visit(name, value));
  return links;
}
