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
  const names = facets.map(({ name }) => name);
  return {
    'depth-history': { words: wordsOf(DEPTHS), needed: ['depth', 'depth-mark'] },
    interactions: {
      words: wordsOf(
        INTERACTIONS,
        marks(kinds, (kind) => ({ kind })),
      ),
      other: durationMark,
    },
    promises: { words: wordsOf(PROMISES), other: closingMark, plans: true },
    exchanges: { words: wordsOf(EXCHANGES), needed: ['verb', 'exchange-verb'] },
    discovery: {
      words: wordsOf(
        DISCOVERY,
        marks(names, (facet) => ({ facet })),
      ),
      needed: ['facet', 'discovery-facet'],
    },
    'set-aside': { words: wordsOf(SET_ASIDE), needed: ['signal', 'signal-mark'] },
  };
}

/** The mark that a part of a line is in this list, whole and without regard to case; else undefined. */
export function markOf({ words, other }: LineGrammar, part: string): Mark | undefined {
  return words.get(foldCase(part)) ?? other?.(part);
}

const DEPTHS = marks([1, 2, 3], (depth) => ({ depth }));
const INTERACTIONS: readonly Mark[] = [
  ...marks([1, 2, 3], (quality) => ({ quality }), 'quality '),
  ...marks(['me', 'them'], (from) => ({ from }), 'from '),
  ['no contact', { noContact: true }],
];
const PROMISES: readonly Mark[] = [
  ['thanks', { thanks: true }],
  ['to me', { toMe: true }],
];
const EXCHANGES = [
  ...marks(['offered', 'gave', 'asked', 'received'], (verb) => ({ verb })),
  ...marks(['relationship', 'social', 'business'], (dimension) => ({ dimension })),
];
const DISCOVERY = marks(['direct', 'indirect'], (how) => ({ how }));
const SET_ASIDE = marks(SIGNALS, (signal) => ({ signal }));

/** A mark for each of the words of a class. */
function marks<Word extends string | number>(
  words: readonly Word[],
  says: (word: Word) => Marks,
  before = '',
): readonly Mark[] {
  return words.map((word) => [before + String(word), says(word)]);
}

/** Words of the settings count where they are no word of the record, the first of two that are alike. */
function wordsOf(record: readonly Mark[], own: readonly Mark[] = []): ReadonlyMap<string, Mark> {
  return new Map([...record, ...own].reverse().map((mark) => [foldCase(mark[0]), mark]));
}
