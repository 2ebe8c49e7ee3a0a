import { parseClosing, parseDuration, type Mark, type MarkClass } from './line-mark';
import type { Expected } from './problem';
import { foldCase } from './property-lookup';
import type { RecordRules } from './rules';

/** The properties that hold dated lines. */
export type LineList = 'depth-history' | 'interactions' | 'promises' | 'exchanges' | 'discovery';

/** What the lines of one list may hold (RECORD sections 2 and 3). */
export interface LineGrammar {
  readonly list: LineList;
  /** The marks that are words, in lower case. */
  readonly words: ReadonlyMap<string, Mark>;
  /** No part with more characters than this is a mark. */
  readonly longest: number;
  /** Whether `45m` and the like are marks here. */
  readonly durations: boolean;
  /** Whether `kept DATE` and `dropped DATE` are marks here. */
  readonly closings: boolean;
  /** The class without which a line counts as absent, and what the problem is called. */
  readonly needed: { readonly class: MarkClass; readonly expected: Expected } | undefined;
  readonly dateOptional: boolean;
  /** Whether a day after today is wrong. */
  readonly past: boolean;
}

export type LineGrammars = Readonly<Record<LineList, LineGrammar>>;

/** The grammars of the five lists, with the kinds and facets of the settings. */
export function lineGrammars(rules: RecordRules): LineGrammars {
  const kinds = withOwnWords(INTERACTION_WORDS, rules.kinds, (kind) => ({
    class: 'kind',
    value: kind,
  }));
  const facets = withOwnWords(
    DISCOVERY_WORDS,
    rules.facets.map((facet) => facet.name),
    (facet) => ({ class: 'facet', value: facet }),
  );
  return {
    'depth-history': grammarOf('depth-history', DEPTHS, {
      needed: { class: 'depth', expected: 'depth-mark' },
    }),
    interactions: grammarOf('interactions', kinds, { durations: true }),
    promises: grammarOf('promises', PROMISE_WORDS, {
      closings: true,
      dateOptional: true,
      past: false,
    }),
    exchanges: grammarOf('exchanges', EXCHANGE_WORDS, {
      needed: { class: 'verb', expected: 'exchange-verb' },
    }),
    discovery: grammarOf('discovery', facets, {
      needed: { class: 'facet', expected: 'discovery-facet' },
    }),
  };
}

/** The mark that a part of a line is in this list, whole and without regard to case; else undefined. */
export function markOf(grammar: LineGrammar, part: string): Mark | undefined {
  const word = grammar.words.get(part) ?? grammar.words.get(foldCase(part));
  if (word !== undefined) return word;
  if (grammar.durations) {
    const minutes = parseDuration(part);
    if (minutes !== undefined) return { class: 'duration', value: minutes };
  }
  if (grammar.closings) {
    const closing = parseClosing(part);
    if (closing !== undefined) return { class: 'closed', value: closing };
  }
  return undefined;
}

/** As long as `dropped 2026-11-22T10:00:00`, the longest mark that is no word of a setting. */
const LONGEST_MARK = 27;

function grammarOf(
  list: LineList,
  words: ReadonlyMap<string, Mark>,
  own: Partial<LineGrammar>,
): LineGrammar {
  return {
    list,
    words,
    longest: Math.max(LONGEST_MARK, ...[...words.keys()].map((word) => word.length)),
    durations: own.durations ?? false,
    closings: own.closings ?? false,
    needed: own.needed,
    dateOptional: own.dateOptional ?? false,
    past: own.past ?? true,
  };
}

const DEPTHS: ReadonlyMap<string, Mark> = new Map([
  ['1', { class: 'depth', value: 1 }],
  ['2', { class: 'depth', value: 2 }],
  ['3', { class: 'depth', value: 3 }],
]);

const INTERACTION_WORDS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['quality 1', { class: 'quality', value: 1 }],
  ['quality 2', { class: 'quality', value: 2 }],
  ['quality 3', { class: 'quality', value: 3 }],
  ['from me', { class: 'from', value: 'me' }],
  ['from them', { class: 'from', value: 'them' }],
  ['no contact', { class: 'no-contact', value: true }],
]);

const PROMISE_WORDS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['thanks', { class: 'thanks', value: true }],
  ['to me', { class: 'to-me', value: true }],
]);

const EXCHANGE_WORDS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['offered', { class: 'verb', value: 'offered' }],
  ['gave', { class: 'verb', value: 'gave' }],
  ['asked', { class: 'verb', value: 'asked' }],
  ['received', { class: 'verb', value: 'received' }],
  ['relationship', { class: 'dimension', value: 'relationship' }],
  ['social', { class: 'dimension', value: 'social' }],
  ['business', { class: 'dimension', value: 'business' }],
]);

const DISCOVERY_WORDS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['direct', { class: 'how', value: 'direct' }],
  ['indirect', { class: 'how', value: 'indirect' }],
]);

/** Adds the words of the settings; one that is already a word of the record keeps that meaning. */
function withOwnWords(
  words: ReadonlyMap<string, Mark>,
  own: readonly string[],
  markFor: (word: string) => Mark,
): ReadonlyMap<string, Mark> {
  const all = new Map(words);
  for (const word of own) {
    const folded = foldCase(word);
    if (!all.has(folded)) all.set(folded, markFor(word));
  }
  return all;
}
