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
  /** The class without which a line counts as absent, and what the problem is called. */
  readonly needed?: readonly [MarkClass, Expected];
  /** Lines are about the past, and need a date, unless they are plans. */
  readonly plans?: true;
}

export type LineGrammars = Readonly<Record<LineList, LineGrammar>>;

/** The grammars of the lists, with the kinds and facets of the settings. */
export function lineGrammars(kinds: readonly string[], facets: readonly Facet[]): LineGrammars {
  const kindMarks = kinds.map((kind): Mark => [kind, { kind }]);
  const facetMarks = facets.map(({ name }): Mark => [name, { facet: name }]);
  const signalMarks = SIGNALS.map((signal): Mark => [signal, { signal }]);
  return {
    'depth-history': { words: wordsOf(DEPTHS), needed: ['depth', 'depth-mark'] },
    interactions: { words: wordsOf(INTERACTIONS, kindMarks), other: durationMark },
    promises: { words: wordsOf(PROMISES), other: closingMark, plans: true },
    exchanges: { words: wordsOf(EXCHANGES), needed: ['verb', 'exchange-verb'] },
    discovery: { words: wordsOf(DISCOVERY, facetMarks), needed: ['facet', 'discovery-facet'] },
    'set-aside': { words: wordsOf({}, signalMarks), needed: ['signal', 'signal-mark'] },
  };
}

/** The mark that a part of a line is in this list, whole and without regard to case; else undefined. */
export function markOf({ words, other }: LineGrammar, part: string): Mark | undefined {
  return words.get(foldCase(part)) ?? other?.(part);
}

type Words = Readonly<Record<string, Marks>>;

const DEPTHS: Words = { 1: { depth: 1 }, 2: { depth: 2 }, 3: { depth: 3 } };
const INTERACTIONS: Words = {
  'quality 1': { quality: 1 },
  'quality 2': { quality: 2 },
  'quality 3': { quality: 3 },
  'from me': { from: 'me' },
  'from them': { from: 'them' },
  'no contact': { noContact: true },
};
const PROMISES: Words = { thanks: { thanks: true }, 'to me': { toMe: true } };
const EXCHANGES: Words = {
  offered: { verb: 'offered' },
  gave: { verb: 'gave' },
  asked: { verb: 'asked' },
  received: { verb: 'received' },
  relationship: { dimension: 'relationship' },
  social: { dimension: 'social' },
  business: { dimension: 'business' },
};
const DISCOVERY: Words = { direct: { how: 'direct' }, indirect: { how: 'indirect' } };

/** Words of the settings count where they are no word of the record, the first of two that are alike. */
function wordsOf(record: Words, own: readonly Mark[] = []): ReadonlyMap<string, Mark> {
  const marks = [...Object.entries(record), ...own].reverse();
  return new Map(marks.map((mark) => [foldCase(mark[0]), mark]));
}
