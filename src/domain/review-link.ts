/** A link to a note, taken apart: where it leads to without a heading, and what it shows. */
const LINK = /^\[\[([^|#\n]*)(?:#[^|\n]*)?(?:\|(.*))?\]\]$/;

/** `folder/Ada` for `[[folder/Ada#heading|x]]`; undefined for what is no link to a note. */
export function linkPath(text: string): string | undefined {
  return LINK.exec(text)?.[1]?.trim() || undefined;
}

/** What a link shows: `x` for `[[folder/Ada|x]]`, else `Ada`; a text that is no link shows itself. */
export function linkName(text: string): string {
  const name = (linkPath(text)?.split('/').pop() ?? text).replace(/\.md$/, '');
  return LINK.exec(text)?.[2]?.trim() || name;
}

/** Two links with one key lead to one person: the note's path, else what the link says. */
export function linkKey(text: string, resolve: (link: string) => string | undefined): string {
  const link = linkPath(text);
  return link === undefined ? text : (resolve(link) ?? link);
}
