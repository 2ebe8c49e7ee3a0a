import { DIMENSIONS, EXCHANGE_VERBS, FROMS, HOWS } from './history';
import { closingMark, durationMark, type Mark, type MarkClass, type Marks } from './line-mark';
import type { Expected } from './problem';
import { foldCase } from './property-lookup';
import type { Facet } from './rules';
import { SIGNALS } from './signal';

/** The properties that hold dated lines. */
export type LineList =
  'depth-history' | 'interactions' | 'promises' | 'exchanges' | 'discovery' | 'set-aside';

/** What the lines of one list may hold (RECORD sections 2 and 3). */
export interface LineGrammar {
  /** The marks that are words, by their lower case. */
  readonly words: ReadonlyMap<string, Mark>;
  /** Reads a mark that is no word. */
  readonly other?: (part: string) => Mark | undefined;
  /** So many letters a mark has at most. */
  readonly longest: number;
  /** The class without which a line counts as absent, and what the problem is called. */
  readonly needed?: readonly [MarkClass, Expected];
  /** Lines are about the past, and need a date, unless they are plans. */
  readonly plans?: true;
  /** What has been read lately between a date and a text, by how it is spelled. */
  readonly heads: Map<string, Head>;
}

/** The marks of a line, and how many characters they are, with what parts them from the text. */
export interface Head {
  readonly marks: Marks;
  readonly length: number;
}

export type LineGrammars = Readonly<Record<LineList, LineGrammar>>;

/** The grammars of the lists, with the kinds and facets of the settings. */
export function lineGrammars(kinds: readonly string[], facets: readonly Facet[]): LineGrammars {
  const names = facets.map(({ name }) => name);
  const kindMarks = marks(kinds, (kind) => ({ kind }));
  const facetMarks = marks(names, (facet) => ({ facet }));
  return {
    'depth-history': grammarOf(DEPTHS, { needed: ['depth', 'depth-mark'] }),
    interactions: grammarOf([...INTERACTIONS, ...kindMarks], { other: durationMark, longest: 12 }),
    promises: grammarOf(PROMISES, { other: closingMark, longest: 27, plans: true }),
    exchanges: grammarOf(EXCHANGES, { needed: ['verb', 'exchange-verb'] }),
    discovery: grammarOf([...DISCOVERY, ...facetMarks], { needed: ['facet', 'discovery-facet'] }),
    'set-aside': grammarOf(SET_ASIDE, { needed: ['signal', 'signal-mark'] }),
  };
}

/** The mark that a part of a line is in this list, whole and without regard to case; else undefined. */
export function markOf({ words, other }: LineGrammar, part: string): Mark | undefined {
  return words.get(foldCase(part)) ?? other?.(part);
}

const DEPTHS = marks([1, 2, 3], (depth) => ({ depth }));
const INTERACTIONS: readonly Mark[] = [
  ...marks([1, 2, 3], (quality) => ({ quality }), 'quality '),
  ...marks(FROMS, (from) => ({ from }), 'from '),
  ['no contact', { noContact: true }],
];
const PROMISES: readonly Mark[] = [
  ['thanks', { thanks: true }],
  ['to me', { toMe: true }],
];
const EXCHANGES = [
  ...marks(EXCHANGE_VERBS, (verb) => ({ verb })),
  ...marks(DIMENSIONS, (dimension) => ({ dimension })),
];
const DISCOVERY = marks(HOWS, (how) => ({ how }));
const SET_ASIDE = marks(SIGNALS, (signal) => ({ signal }));

/** A mark for each of the words of a class. */
function marks<Word extends string | number>(
  words: readonly Word[],
  says: (word: Word) => Marks,
  before = '',
): readonly Mark[] {
  return words.map((word) => [before + String(word), says(word)]);
}

/**
 * A grammar of these words, of which the first of two that are alike counts: those of the record before
 * those of the settings. `longest` is that of the marks that are no words.
 */
export function grammarOf(
  words: readonly Mark[],
  more: Partial<Omit<LineGrammar, 'words' | 'heads'>>,
): LineGrammar {
  const byWord = new Map([...words].reverse().map((mark) => [foldCase(mark[0]), mark]));
  const longest = Math.max(more.longest ?? 0, ...words.map(([word]) => word.length));
  return { ...more, words: byWord, longest, heads: new Map() };
}
