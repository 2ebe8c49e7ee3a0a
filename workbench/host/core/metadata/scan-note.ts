import { blockTokens, type BlockToken } from './block-tokens';
import type { BlockCache, CachedMetadata, HeadingCache, SectionCache } from './cached-metadata';
import { LineMap } from './line-map';
import { maskText } from './mask-text';
import { scanFrontmatter } from './scan-frontmatter';
import { scanInline } from './scan-inline';
import { blockIdOf, scanListItems } from './scan-list-items';
import { scanSections } from './scan-sections';

/** Everything the metadata cache knows of a note, from its text. Never throws. */
export function scanNote(text: string): CachedMetadata {
  const lines = new LineMap(text);
  const { bodyStart, ...properties } = scanFrontmatter(lines);
  const tokens = blockTokens(withoutBlock(text, bodyStart));
  const sections = scanSections(tokens, lines);
  const listItems = scanListItems(tokens, lines);
  const headings = scanHeadings(tokens, lines);
  const footnotes = scanFootnotes(sections, lines);
  nameBlocks(sections, lines);
  const blocks = blocksOf(sections, listItems);
  if (properties.frontmatterPosition) {
    sections.unshift({ type: 'yaml', position: properties.frontmatterPosition });
  }
  return {
    ...properties,
    ...scanInline(maskText(lines, tokens, bodyStart), lines),
    ...(headings.length > 0 && { headings }),
    ...(footnotes.length > 0 && { footnotes }),
    ...(sections.length > 0 && { sections }),
    ...(listItems.length > 0 && { listItems }),
    ...(Object.keys(blocks).length > 0 && { blocks }),
  };
}

/** Blank lines where the block stood, so that line numbers stay. */
function withoutBlock(text: string, bodyStart: number): string {
  return text.slice(0, bodyStart).replace(/[^\n]/g, '') + text.slice(bodyStart);
}

function scanHeadings(tokens: readonly BlockToken[], lines: LineMap): HeadingCache[] {
  const headings: HeadingCache[] = [];
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open' && token.map) {
      headings.push({
        heading: (tokens[at + 1]?.content ?? '').trim(),
        level: Number(token.tag.slice(1)),
        position: lines.linesPos(token.map[0], token.map[1]),
      });
    }
  });
  return headings;
}

function scanFootnotes(
  sections: readonly SectionCache[],
  lines: LineMap,
): NonNullable<CachedMetadata['footnotes']> {
  return sections
    .filter(({ type }) => type === 'footnoteDefinition')
    .map(({ position }) => ({
      id: /^\[\^([^\]]+)\]/.exec(lines.line(position.start.line))?.[1] ?? '',
      position,
    }));
}

/** A `^id` at the end of a block names it; alone in a paragraph it names the block before. */
function nameBlocks(sections: SectionCache[], lines: LineMap): void {
  sections.forEach((section, at) => {
    if (section.type === 'code' || section.type === 'list') {
      return;
    }
    const text = lines.text.slice(section.position.start.offset, section.position.end.offset);
    const id = blockIdOf(text);
    const before = sections[at - 1];
    if (id !== undefined) {
      const named = text.trim() === `^${id}` && before ? before : section;
      named.id = id;
    }
  });
}

function blocksOf(
  sections: readonly SectionCache[],
  listItems: readonly { readonly id?: string; readonly position: SectionCache['position'] }[],
): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  for (const { id, position } of [...sections, ...listItems]) {
    if (id !== undefined) {
      blocks[id.toLowerCase()] = { id, position };
    }
  }
  return blocks;
}
