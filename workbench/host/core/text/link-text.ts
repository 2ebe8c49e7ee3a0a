/** The path of a link without its `#heading` or `#^block`. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A link's path, and its `#…` part or ''. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext
    .replace(/\u00A0/g, ' ')
    .normalize('NFC')
    .trim();
  const cut = clean.indexOf('#');
  return cut < 0
    ? { path: clean, subpath: '' }
    : { path: clean.slice(0, cut), subpath: clean.slice(cut) };
}

/** What stands between `[[` and `]]`, taken apart. */
export function parseWikilink(inner: string): { link: string; displayText: string } {
  const cut = inner.indexOf('|');
  const link = (cut < 0 ? inner : inner.slice(0, cut)).replace(/\\$/, '').trim();
  const shown = cut < 0 ? link.replace(/^#/, '').replace(/#/g, ' > ') : inner.slice(cut + 1).trim();
  return { link, displayText: shown };
}

/** A heading as plain text for a link to it. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[#|^\\:]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
