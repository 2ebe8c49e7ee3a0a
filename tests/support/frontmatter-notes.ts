import fc from 'fast-check';
import { madeValues, oneOf, type ListPart, type Value } from './frontmatter-values';

/** Some whole lines of a block: one property, or comments and blank lines between properties. */
export interface Piece {
  /** The property's name; undefined for lines between properties. */
  readonly name: string | undefined;
  readonly text: string;
  /** The comment on the line of a one-line value, with the space before it. */
  readonly comment: string;
  /** For a list in block style, what stands below its key, in order. */
  readonly parts: readonly ListPart[];
}

/** A note whose making is known, so that an edit can be judged without reading YAML. */
export interface MadeNote {
  /** BOM and opening fence. */
  readonly head: string;
  readonly pieces: readonly Piece[];
  /** Closing fence and body. */
  readonly tail: string;
}

export function textOf(note: MadeNote): string {
  return note.head + blockOf(note) + note.tail;
}

/** What stands between the fences. */
export function blockOf({ pieces }: MadeNote): string {
  return pieces.map(({ text }) => text).join('');
}

/** Names and how they are written before the colon. */
const KEYS: readonly (readonly [name: string, key: string])[] = [
  ['depth', 'depth'],
  ['Depth', 'Depth'],
  ['next', 'next'],
  ['next-step', 'next-step'],
  ['spaced', 'spaced '],
  ['last contact', 'last contact'],
  ['a:b', 'a:b'],
  ['key: x', '"key: x"'],
  ["it's", "'it''s'"],
  ['é', '"\\u00e9"'],
  ['naïve ☕', 'naïve ☕'],
  ['מפתח', 'מפתח'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['12', '12'],
  ['<<x', '<<x'],
];

const between = fc
  .array(oneOf('\n', '  \n', '# a comment\n', '  # indented: x\n', '#\n', '\t\n'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((lines) => lines.join(''));

const MOST = 7;
const properties = fc
  .tuple(
    fc.shuffledSubarray([...KEYS], { maxLength: MOST }),
    fc.array(madeValues, { minLength: MOST, maxLength: MOST }),
  )
  .map(([keys, values]) => keys.flatMap((key, index) => pieceOf(key, values[index])));

function pieceOf([name, key]: readonly [string, string], value: Value | undefined): Piece[] {
  if (value === undefined) return [];
  const { text, comment, below } = value;
  const lines = below.map((part) => part.text).join('');
  return [{ name, comment, parts: below, text: `${key}:${text}${lines}` }];
}

const shared: readonly Piece[] = [
  { name: 'base', comment: '', parts: [], text: 'base: &b\n  x: 1\n' },
  { name: 'more', comment: '', parts: [], text: 'more:\n  <<: *b\n  y: *b\n' },
];

const GAPS = MOST + shared.length + 1;
const pieces = fc
  .tuple(
    properties,
    fc.array(fc.option(between), { minLength: GAPS, maxLength: GAPS }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([made, gaps, chance]): Piece[] => {
    const all = chance === 0 ? [...made.slice(0, 1), ...shared, ...made.slice(1)] : made;
    return [undefined, ...all].flatMap((piece, index) => {
      const text = gapAfter(piece, gaps[index] ?? '');
      const gap = text === '' ? [] : [{ name: undefined, comment: '', parts: [], text }];
      return piece === undefined ? gap : [piece, ...gap];
    });
  });

/** Blank lines and indented comments after a block text might belong to it. */
function gapAfter(piece: Piece | undefined, gap: string): string {
  return piece !== undefined && /[|>][-+\d]?[ \t\r\n]/.test(piece.text) ? `# its end\n${gap}` : gap;
}

type Endings = 'lf' | 'crlf' | 'mixed';

/** Random notes: all styles of values, LF, CRLF and both mixed, with and without BOM. */
export const madeNotes: fc.Arbitrary<MadeNote> = fc
  .record({
    bom: oneOf('', '', '\uFEFF'),
    fences: fc.tuple(oneOf('---', '---', '---  '), oneOf('---', '---', '--- ')),
    pieces,
    body: oneOf('', '\n', '\n# Bo\n\n---\n\ndepth: 9\n---\n', '\nno final newline', '\n----\n'),
    endings: fc.constantFrom<Endings>('lf', 'lf', 'crlf', 'mixed'),
  })
  .map(({ bom, fences: [open, close], pieces: made, body, endings }) => ({
    head: bom + withEndings(`${open}\n`, endings, 0),
    pieces: made.map((piece, index) => pieceWithEndings(piece, endings, index)),
    tail: close + withEndings(body, endings, 1),
  }));

function pieceWithEndings(piece: Piece, endings: Endings, index: number): Piece {
  const below = piece.parts.map(({ text }) => text).join('');
  const key = piece.text.slice(0, piece.text.length - below.length);
  const parts = piece.parts.map((part, at) => ({
    ...part,
    text: withEndings(part.text, endings, index + at),
  }));
  const text = withEndings(key, endings, index) + parts.map((part) => part.text).join('');
  return { ...piece, parts, text };
}

function withEndings(text: string, endings: Endings, parity: number): string {
  const isLf = endings === 'lf' || (endings === 'mixed' && parity % 2 === 0);
  return isLf ? text : text.replaceAll('\n', '\r\n');
}
