export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A flow collection: `[a, "b"]`, perhaps over several lines. */
export interface Flow {
  /** The items, or pairs, of the outermost brackets, without the space around them. */
  readonly items: readonly Range[];
  /** The commas of the outermost brackets; one more than needed when the last is a trailing one. */
  readonly commas: readonly number[];
  readonly hasComment: boolean;
  /** After the closing bracket. */
  readonly end: number;
}

/** The offset after a quoted text that begins at `at`; `limit` when it has no end. */
export function skipQuoted(text: string, at: number, limit: number): number {
  const quote = text.charAt(at);
  let offset = at + 1;
  while (offset < limit) {
    const char = text.charAt(offset);
    if (char === '\\' && quote === '"') offset += 2;
    else if (char !== quote) offset += 1;
    else if (quote === "'" && text.charAt(offset + 1) === quote) offset += 2;
    else return offset + 1;
  }
  return limit;
}

interface Token extends Range {
  readonly kind: Kind;
  /** How many brackets it stands in; for a bracket, those around it. */
  readonly depth: number;
}

/** Scans the flow collection whose opening bracket stands at `open`; undefined when it has no end. */
export function scanFlow(text: string, open: number, limit: number): Flow | undefined {
  const tokens = readTokens(text, open, limit);
  const last = tokens[tokens.length - 1];
  if (last?.kind !== 'close' || last.depth > 0) return undefined;
  const commas = tokens.filter(({ kind, depth }) => kind === 'comma' && depth === 1);
  const hasComment = tokens.some(({ kind }) => kind === 'comment');
  return {
    items: itemsIn(tokens),
    commas: commas.map(({ start }) => start),
    hasComment,
    end: last.end,
  };
}

function itemsIn(tokens: readonly Token[]): Range[] {
  const items: Range[] = [];
  let item: Range | undefined;
  for (const { kind, depth, start, end } of tokens) {
    if (kind === 'comment') continue;
    if (depth === 0 || (depth === 1 && kind === 'comma')) {
      if (item !== undefined) items.push(item);
      item = undefined;
    } else {
      item = { start: item?.start ?? start, end };
    }
  }
  return items;
}

/** The tokens up to the bracket that closes the first one, without the space between them. */
function readTokens(text: string, open: number, limit: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = open; at < limit;) {
    const kind = kindAt(text, at);
    const end = tokenEnd(text, at, limit, kind);
    if (kind === 'close') depth -= 1;
    if (kind !== 'space') tokens.push({ kind, depth, start: at, end });
    if (kind === 'open') depth += 1;
    if (depth === 0) break;
    at = end;
  }
  return tokens;
}

type Kind = 'open' | 'close' | 'comma' | 'comment' | 'space' | 'quoted' | 'word' | 'plain';

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  '[': 'open',
  '{': 'open',
  ']': 'close',
  '}': 'close',
  ',': 'comma',
  '"': 'quoted',
  "'": 'quoted',
  '&': 'word',
  '*': 'word',
  '!': 'word',
  ' ': 'space',
  '\t': 'space',
  '\r': 'space',
  '\n': 'space',
};
const SPACE = /[ \t\r\n]/;
const BREAK = /[,[\]{}]/;

function kindAt(text: string, at: number): Kind {
  const char = text.charAt(at);
  if (char === '#' && SPACE.test(text.charAt(at - 1))) return 'comment';
  return KINDS[char] ?? 'plain';
}

function tokenEnd(text: string, at: number, limit: number, kind: Kind): number {
  if (kind === 'quoted') return skipQuoted(text, at, limit);
  if (kind === 'word') return skipWord(text, at, limit);
  if (kind === 'plain') return skipPlain(text, at, limit);
  if (kind !== 'comment') return at + 1;
  const newline = text.indexOf('\n', at);
  return newline === -1 ? limit : newline;
}

/** An anchor, alias or tag. */
function skipWord(text: string, at: number, limit: number): number {
  let offset = at + 1;
  while (offset < limit && !SPACE.test(text.charAt(offset)) && !BREAK.test(text.charAt(offset))) {
    offset += 1;
  }
  return offset;
}

/** Plain text, in which quotes are just letters; a `:` that parts a key from its value ends it. */
function skipPlain(text: string, at: number, limit: number): number {
  let offset = at;
  let end = at + 1;
  while (offset < limit) {
    const char = text.charAt(offset);
    if (BREAK.test(char)) break;
    if (char === '#' && offset > at && SPACE.test(text.charAt(offset - 1))) break;
    if (char === ':' && endsKey(text.charAt(offset + 1))) return Math.max(end, offset + 1);
    offset += 1;
    if (!SPACE.test(char)) end = offset;
  }
  return end;
}

function endsKey(next: string): boolean {
  return next === '' || SPACE.test(next) || BREAK.test(next);
}
