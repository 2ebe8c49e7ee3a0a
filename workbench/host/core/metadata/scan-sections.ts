import type { BlockToken } from './block-tokens';
import type { SectionCache } from './cached-metadata';
import type { LineMap } from './line-map';

const TYPES: Record<string, string> = {
  paragraph_open: 'paragraph',
  heading_open: 'heading',
  bullet_list_open: 'list',
  ordered_list_open: 'list',
  blockquote_open: 'blockquote',
  fence: 'code',
  code_block: 'code',
  html_block: 'html',
  hr: 'thematicBreak',
  table_open: 'table',
  comment: 'comment',
  math: 'math',
};

/** The blocks at the top of a note, one section each. */
export function scanSections(tokens: readonly BlockToken[], lines: LineMap): SectionCache[] {
  const sections: SectionCache[] = [];
  for (const token of tokens) {
    const type = TYPES[token.type];
    if (token.level === 0 && type && token.map) {
      const first = lines.line(token.map[0]);
      sections.push({
        type: finer(type, first),
        position: lines.linesPos(token.map[0], token.map[1]),
      });
    }
  }
  return sections;
}

function finer(type: string, firstLine: string): string {
  if (type === 'blockquote' && /^\s{0,3}>\s*\[![^\]]+\]/.test(firstLine)) {
    return 'callout';
  }
  if (type === 'paragraph' && /^\[\^[^\]]+\]:/.test(firstLine)) {
    return 'footnoteDefinition';
  }
  return type;
}
