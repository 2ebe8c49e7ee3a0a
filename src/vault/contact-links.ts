import type { CachedMetadata, CacheItem } from 'obsidian';

/** Kinds of section in which a link is no contact (RECORD section 4). */
const NO_CONTACT: ReadonlySet<string> = new Set([
  'blockquote',
  'callout',
  'code',
  'comment',
  'footnoteDefinition',
  // A comment of HTML; in any other HTML the app sees no links.
  'html',
]);

/**
 * The links of a note, in text and properties, that count as contact: no embeds, and none in checkbox
 * items, quotes, callouts, code, comments or footnotes.
 */
export function contactLinks(cache: CachedMetadata): readonly string[] {
  const links = (cache.frontmatterLinks ?? []).map(({ link }) => link);
  if (cache.links === undefined) return links;
  const silent = [
    ...(cache.sections ?? []).filter(({ type }) => NO_CONTACT.has(type)),
    ...(cache.footnotes ?? []),
  ];
  for (const link of cache.links) {
    if (silent.some((area) => holds(area, link))) continue;
    // A plain item below a checkbox is no checkbox: the innermost is the last that begins before the link.
    const around = cache.listItems?.filter((item) => holds(item, link)).pop();
    if (around?.task !== undefined) continue;
    links.push(link.link);
  }
  return links;
}

function holds(outer: CacheItem, inner: CacheItem): boolean {
  return (
    outer.position.start.offset <= inner.position.start.offset &&
    inner.position.end.offset <= outer.position.end.offset
  );
}
