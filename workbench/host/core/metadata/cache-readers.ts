import { parseFrontMatterTags } from '../text/frontmatter';
import type { CachedMetadata, Reference, ReferenceCache } from './cached-metadata';

/** All tags of a note, those of its properties first, each with `#`; null when the cache holds neither. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  const own = parseFrontMatterTags(cache.frontmatter) ?? [];
  return [...own, ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** Calls back for each reference until one call gives true; tells whether one did. */
export function iterateRefs(
  references: readonly Reference[],
  callback: (reference: Reference) => boolean | void,
): boolean {
  return references.some((reference) => callback(reference) === true);
}

export function iterateCacheRefs(
  cache: CachedMetadata,
  callback: (reference: ReferenceCache) => boolean | void,
): boolean {
  const references = [...(cache.links ?? []), ...(cache.embeds ?? [])];
  return references.some((reference) => callback(reference) === true);
}

interface Subpath {
  type: 'heading' | 'block';
  start: ReferenceCache['position']['start'];
  end: ReferenceCache['position']['end'] | null;
}

/** Where `#heading` or `#^block` leads in a note; null when it is not there. */
export function resolveSubpath(cache: CachedMetadata, subpath: string): Subpath | null {
  const name = subpath.split('#').at(-1)?.trim().toLowerCase() ?? '';
  const block = name.startsWith('^') ? cache.blocks?.[name.slice(1)] : undefined;
  if (block) {
    return { type: 'block', start: block.position.start, end: block.position.end };
  }
  const headings = cache.headings ?? [];
  const at = headings.findIndex(({ heading }) => heading.toLowerCase() === name);
  const heading = headings[at];
  if (!heading) {
    return null;
  }
  const next = headings.slice(at + 1).find(({ level }) => level <= heading.level);
  return { type: 'heading', start: heading.position.start, end: next?.position.start ?? null };
}
