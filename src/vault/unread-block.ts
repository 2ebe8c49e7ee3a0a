import type { CachedMetadata, TFile } from 'obsidian';

/**
 * Whether the cache leaves open what stands at the start of the note: it knows no properties, yet shows
 * a sign of a block, or nothing at all of a note that is not empty. Only then is the note itself read.
 */
export function hasUnreadBlock(cache: CachedMetadata, file: TFile): boolean {
  if (cache.frontmatter !== undefined) return false;
  if (cache.frontmatterPosition !== undefined) return true;
  const first = cache.sections?.[0];
  if (first !== undefined) {
    const { type, position } = first;
    return position.start.line === 0 && (type === 'yaml' || type === 'thematicBreak');
  }
  return Object.keys(cache).length === 0 && file.stat.size > 0;
}
