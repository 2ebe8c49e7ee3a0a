/** The text with the links `originals` leading to `linktext`; their `#…` and shown words stay. */
export function relinked(text: string, originals: readonly string[], linktext: string): string {
  return [...new Set(originals)].reduce(
    (changed, original) => changed.split(original).join(pointed(original, linktext)),
    text,
  );
}

function pointed(original: string, linktext: string): string {
  const wiki = /^(!?\[\[)[^#|\]]*(.*)$/s.exec(original);
  if (wiki) {
    return `${wiki[1] ?? ''}${linktext}${wiki[2] ?? ''}`;
  }
  const markdown = /^(!?\[[^\]]*\]\()[^#)]*(.*)$/s.exec(original);
  return markdown ? `${markdown[1] ?? ''}${encodeURI(linktext)}.md${markdown[2] ?? ''}` : original;
}
