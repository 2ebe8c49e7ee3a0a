import type { Day } from './day';
import type { Depth } from './rules';
import type { SignalId } from './signal';

export type Quality = 1 | 2 | 3;

export const DIMENSIONS = ['relationship', 'social', 'business'] as const;

export type Dimension = (typeof DIMENSIONS)[number];

export const EXCHANGE_VERBS = ['offered', 'gave', 'asked', 'received'] as const;

export type ExchangeVerb = (typeof EXCHANGE_VERBS)[number];

/** How something was learnt: from them, or by own research. */
export const HOWS = ['direct', 'indirect'] as const;

/** Who began an interaction. */
export const FROMS = ['me', 'them'] as const;

/** Where in the note's list a line stands, counted from 0, empty items included. */
interface Line {
  readonly line: number;
  readonly text: string;
}

export interface Rating extends Line {
  readonly day: Day;
  readonly depth: Depth;
}

export interface Interaction extends Line {
  readonly day: Day;
  /** As the settings spell it. */
  readonly kind?: string;
  readonly quality?: Quality;
  readonly minutes?: number;
  readonly from?: 'me' | 'them';
  readonly noContact?: boolean;
}

export interface PromiseLine extends Line {
  readonly due: Day | undefined;
  readonly thanks?: boolean;
  /** They promised it to me. */
  readonly toMe?: boolean;
  readonly closed?: { readonly how: 'kept' | 'dropped'; readonly day: Day };
}

export interface Exchange extends Line {
  readonly day: Day;
  readonly verb: ExchangeVerb;
  readonly dimension?: Dimension;
}

export interface Discovery extends Line {
  readonly day: Day;
  readonly how?: 'direct' | 'indirect';
  readonly facet: string;
}

/** A signal that the user has seen and set aside until something changes. */
export interface SetAside extends Line {
  readonly day: Day;
  readonly signal: SignalId;
}

/** All that a person note says beyond `Person`, in the order of the note (RECORD section 2). */
export interface History {
  /** Of the present rating; an older one that the ratings show to be another's is none. */
  readonly depthWhy: string | undefined;
  readonly want: string | undefined;
  readonly bring: string | undefined;
  readonly ratings: readonly Rating[];
  readonly interactions: readonly Interaction[];
  readonly promises: readonly PromiseLine[];
  readonly exchanges: readonly Exchange[];
  readonly discoveries: readonly Discovery[];
  readonly setAside: readonly SetAside[];
  /** What is known, by the name of the facet; a facet without an entry is missing. */
  readonly facets: ReadonlyMap<string, readonly string[]>;
}
