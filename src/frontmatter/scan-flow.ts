export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A flow collection: `[a, "b"]`, perhaps over several lines. */
export interface Flow {
  /** The opening bracket. */
  readonly open: number;
  /** The items, or pairs, of the outermost brackets, without the space around them. */
  readonly items: readonly Range[];
  /** The outermost brackets and the commas between them; the last comma may be one more than needed. */
  readonly marks: readonly Range[];
  /** After the closing bracket. */
  readonly end: number;
}

/**
 * Space with the comment behind it; quoted text; an anchor, alias or tag; a bracket or comma; plain text, in
 * which quotes are just letters, up to the `:` that parts a key from its value.
 */
const TOKEN =
  /([ \t\r\n]+(?:#[^\n]*)?)|"(?:\\[^]|[^"\\])*"|'(?:''|[^'])*'|[&*!][^ \t\r\n,[\]{}]*|[,[\]{}]|(?:[^ \t\r\n,[\]{}:]|:(?![ \t\r\n,[\]{}]|$)|[ \t\r\n]+(?![ \t\r\n#,[\]{}]|$))*:?/g;

/** A map, since an item may be called like what every object has: `constructor`. */
const DEEPER = new Map(['[', '{', ']', '}'].map((mark, at) => [mark, at < 2 ? 1 : -1]));

/**
 * Scans the flow collection whose opening bracket stands at `open`, or the quoted text that begins there;
 * undefined when it has no end.
 */
export function scanFlow(text: string, open: number): Flow | undefined {
  const items: Range[] = [];
  const marks: Range[] = [];
  let depth = 0;
  let item: { readonly start: number; end: number } | undefined;
  TOKEN.lastIndex = open;
  for (const { 0: token, 1: space, index: start } of text.matchAll(TOKEN)) {
    if (space !== undefined) continue;
    const end = start + token.length;
    const before = depth;
    depth += DEEPER.get(token) ?? 0;
    if (Math.min(before, depth) === 0 || (depth === 1 && token === ',')) {
      marks.push({ start, end });
      item = undefined;
    } else if (item === undefined) {
      items.push((item = { start, end }));
    } else {
      item.end = end;
    }
    if (depth === 0) return { open, items, marks, end };
  }
  return undefined;
}
