import { getAllTags, type CachedMetadata } from 'obsidian';

const NONE: readonly string[] = [];

/** The tags of a note from text and properties, without `#`, as spelled. */
export function tagsOf(cache: CachedMetadata): readonly string[] {
  // Asking the app takes long, and most notes have no tags; one empty list for all of them.
  if (cache.tags === undefined && !hasTagProperty(cache.frontmatter)) return NONE;
  return (getAllTags(cache) ?? NONE).map((tag) => tag.replace(/^#/, ''));
}

/** Whether there is a property in which the app looks for tags. */
function hasTagProperty(frontmatter: CachedMetadata['frontmatter']): boolean {
  for (const key in frontmatter) if (/^tags?$/i.test(key)) return true;
  return false;
}
