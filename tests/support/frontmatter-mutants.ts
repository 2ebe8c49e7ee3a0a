import fc from 'fast-check';
import { isMap, isScalar, parseDocument, type Pair, type Range } from 'yaml';
import corpus from '../corpus/frontmatter.json';
import { fenced } from './frontmatter-block';
import type { MadeNote, Piece } from './frontmatter-notes';

const NOTES = [
  ...corpus.cases.map(({ before }) => before),
  ...corpus.cases.filter(({ expect }) => expect === 'edit').map(({ before }) => before),
  '---\ntype: person # hers\ndepth: "2"\nnext_step: Call\n\npromises:\n- a\n- b\n# end\n---\nText\n',
  '---\r\ntype: person\r\ninteractions: [2026-01-01 | call, "x, y"] # two\r\n---\r\n',
  '---\naliases:\n  - Ada # short\n\n  # between\n  - |\n    long\n\n    text\nwhy: >-\n  folded\n  text\n---\n',
];

/** Bits that mean something somewhere in YAML, and some that mean nothing. */
const BITS = [
  ...['\n', '\r\n', ' ', '  ', '\t', ':', ': ', '- ', '\n- ', '#', ' # c', '"', "'", '[', ']', '{'],
  ...[
    '}',
    ',',
    '|',
    '|\n',
    '>',
    '>-\n  ',
    '&a ',
    '*a',
    '!t ',
    '? ',
    '---',
    '\n---\n',
    '%',
    '@',
    '`',
  ],
  ...[
    '\\',
    '\n  ',
    '\n\n',
    'depth: 3\n',
    'next: [a]\n',
    'x',
    '0',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\u202e',
  ],
];

interface Mutation {
  readonly place: number;
  readonly gone: number;
  readonly bit: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.noBias(fc.nat(9999)).map((part) => part / 9999),
  gone: fc.constantFrom(0, 0, 0, 1, 1, 2, 7),
  bit: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...BITS) }, fc.constant('')),
});

/** Notes as people and programs write them, with a few bytes of them gone wrong. */
export const mutatedTexts: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...NOTES),
    fc.oneof(
      { weight: 3, arbitrary: fc.array(mutation, { maxLength: 1 }) },
      fc.array(mutation, { maxLength: 4 }),
    ),
  )
  .map(([text, mutations]) => mutations.reduce(mutated, text));

function mutated(text: string, { place, gone, bit }: Mutation): string {
  const at = Math.round(place * text.length);
  return text.slice(0, at) + bit + text.slice(at + gone);
}

/**
 * Takes a note apart where a YAML document says its properties stand, which is not how the writer finds
 * them. Undefined for what is not a plain block of properties, one below the other.
 */
export function takenApart(text: string): MadeNote | undefined {
  const { head, block, tail } = fenced(text) ?? { head: '', block: '---', tail: '' };
  if (/^(?:---|\.\.\.)/m.test(block)) return undefined;
  const pieces: Piece[] = [];
  let at = 0;
  for (const pair of pairsOf(block)) {
    const found = placeOf(block, pair);
    if (found === undefined || found.start < at) return undefined;
    pieces.push(piece(undefined, block.slice(at, found.start)));
    pieces.push(piece(found.name, block.slice(found.start, found.end)));
    at = found.end;
  }
  pieces.push(piece(undefined, block.slice(at)));
  return at === 0 ? undefined : { head, pieces, tail };
}

/** The properties of a block without braces; none where it cannot be read. */
function pairsOf(block: string): readonly Pair[] {
  const { contents, errors } = parseDocument(block, { logLevel: 'silent' });
  return errors.length === 0 && isMap(contents) && contents.flow !== true ? contents.items : [];
}

const piece = (name: string | undefined, text: string): Piece => ({
  ...{ name, text },
  comment: '',
  parts: [],
});

interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The whole lines of a property whose key is plain or quoted text in the first column. */
function placeOf(block: string, { key, value }: Pair): Place | undefined {
  const [start, keyEnd] = rangeOf(key) ?? [1, 0, 0];
  const isPlain = isScalar(key) && key.anchor === undefined && key.tag === undefined;
  if (!isPlain || !/^\n?$/.test(block.slice(0, start).slice(-1))) return undefined;
  const end = endOfLine(block, (rangeOf(value) ?? [0, keyEnd])[1]);
  // What looks like a comment in a block of text or between quotes is none.
  const isText = isScalar(value) && /^(?:BLOCK|QUOTE)/.test(String(value.type));
  const name = String(key.value).replace(/^null$/, '');
  return { name, start, end: isText ? end : withoutComments(block, start, end) };
}

function rangeOf(value: unknown): Range | undefined {
  const range: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'range');
  return Array.isArray(range) ? (range as Range) : undefined;
}

function endOfLine(block: string, at: number): number {
  if (block.charAt(at - 1) === '\n') return at;
  const next = block.indexOf('\n', at) + 1;
  return next === 0 ? block.length : next;
}

/** Blank lines and comments at the end belong to nobody. */
function withoutComments(block: string, start: number, end: number): number {
  const kept = block.slice(start, end).replace(/(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n|[ \t]*\r\n)+$/, '');
  return start + kept.length;
}
