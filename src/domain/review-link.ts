/** `folder/Ada` for `[[folder/Ada#heading|x]]`; undefined for what is no link to a note. */
export function linkPath(text: string): string | undefined {
  const target = insideOf(text)?.split('|')[0]?.split('#')[0]?.trim();
  return target === '' ? undefined : target;
}

/** What a link shows: `x` for `[[folder/Ada|x]]`, else `Ada`; a text that is no link shows itself. */
export function linkName(text: string): string {
  const shown = insideOf(text)?.split('|').slice(1).join('|').trim();
  if (shown) return shown;
  return (linkPath(text)?.split('/').pop() ?? text).replace(/\.md$/, '');
}

/** Two links with one key lead to one person: the note's path, else what the link says. */
export function linkKey(text: string, resolve: (link: string) => string | undefined): string {
  const link = linkPath(text);
  return link === undefined ? text : (resolve(link) ?? link);
}

function insideOf(text: string): string | undefined {
  return /^\[\[(.+)\]\]$/.exec(text)?.[1];
}
