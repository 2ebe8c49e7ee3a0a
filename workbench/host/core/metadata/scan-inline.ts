import { parseWikilink } from '../text/link-text';
import type { CachedMetadata, ReferenceCache, TagCache } from './cached-metadata';
import type { LineMap } from './line-map';

const WIKILINK = /(!?)\[\[([^[\]\n\0]+(?:\[[^[\]\n\0]*\][^[\]\n\0]*)*)\]\]/g;
const MARKDOWN_LINK = /(!?)\[([^[\]\n\0]*)\]\((<[^>\n\0]+>|[^()\s\0]+)(?:\s+"[^"\n\0]*")?\)/g;
const TAG = /(^|[\s\0])#([^\s#\0!"$%&'()*+,.:;<=>?@^`{|}~[\]\\\u2000-\u206F\u2E00-\u2E7F]+)/g;
const FOOTNOTE = /\[\^([^\s\]\0]+)\](?!:)/g;

type Found = { readonly embed: boolean; readonly reference: ReferenceCache };

/** Links, embeds, tags and footnote marks of the masked text, in the order they stand. */
export function scanInline(masked: string, lines: LineMap): Partial<CachedMetadata> {
  const found = [...wikilinks(masked, lines), ...markdownLinks(masked, lines)].sort(
    (a, b) => a.reference.position.start.offset - b.reference.position.start.offset,
  );
  const links = found.filter(({ embed }) => !embed).map(({ reference }) => reference);
  const embeds = found.filter(({ embed }) => embed).map(({ reference }) => reference);
  const tags = scanTags(masked, lines);
  const footnoteRefs = [...masked.matchAll(FOOTNOTE)].map((match) => ({
    id: match[1] ?? '',
    position: lines.pos(match.index, match.index + match[0].length),
  }));
  return {
    ...(links.length > 0 && { links }),
    ...(embeds.length > 0 && { embeds }),
    ...(tags.length > 0 && { tags }),
    ...(footnoteRefs.length > 0 && { footnoteRefs }),
  };
}

function wikilinks(masked: string, lines: LineMap): Found[] {
  return [...masked.matchAll(WIKILINK)].map((match) => ({
    embed: match[1] === '!',
    reference: {
      ...parseWikilink(match[2] ?? ''),
      original: match[0],
      position: lines.pos(match.index, match.index + match[0].length),
    },
  }));
}

/** Links to notes only: those with a scheme point elsewhere. */
function markdownLinks(masked: string, lines: LineMap): Found[] {
  const found: Found[] = [];
  for (const match of masked.matchAll(MARKDOWN_LINK)) {
    const target = (match[3] ?? '').replace(/^<|>$/g, '');
    if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) {
      found.push({
        embed: match[1] === '!',
        reference: {
          link: decoded(target),
          original: match[0],
          displayText: match[2] ?? '',
          position: lines.pos(match.index, match.index + match[0].length),
        },
      });
    }
  }
  return found;
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

/** A tag holds at least one character that is no digit. */
function scanTags(masked: string, lines: LineMap): TagCache[] {
  const tags: TagCache[] = [];
  for (const match of masked.matchAll(TAG)) {
    const name = match[2] ?? '';
    if (/[^\d/]/.test(name)) {
      const from = match.index + (match[1] ?? '').length;
      tags.push({ tag: `#${name}`, position: lines.pos(from, from + name.length + 1) });
    }
  }
  return tags;
}
