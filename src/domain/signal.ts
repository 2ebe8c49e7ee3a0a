import type { Day } from './day';
import type { Depth } from './rules';

/** The signals that a relationship needs care, in the order of RECORD section 4. */
export const SIGNALS = [
  'no-next-step',
  'rating-without-evidence',
  'one-sided',
  'too-fast',
  'activity-over-quality',
  'asked-before-offering',
  'out-of-balance',
  'drifting',
  'promise-late',
] as const;

export type SignalId = (typeof SIGNALS)[number];

/** A line, or a value, of the note that caused a signal. */
export interface SignalLine {
  /** Under its name in the note. */
  readonly property: string;
  /** As it stands in the note. */
  readonly text: string;
  /** The day from which it is a cause, that of the line but for promises; undefined for a value without one. */
  readonly day: Day | undefined;
}

/** What the sentence of each signal needs. */
export interface SignalFacts {
  readonly 'no-next-step': { readonly depth: Depth | undefined; readonly inTheTen: boolean };
  /** `missing`: groups of facets, of each of which one would back the rating. */
  readonly 'rating-without-evidence': {
    readonly depth: Depth;
    readonly missing: readonly (readonly string[])[];
  };
  readonly 'one-sided': { readonly count: number };
  /** The days from one rise of depth to the next. */
  readonly 'too-fast': { readonly days: number };
  /** How many rated interactions there were, and their mean quality. */
  readonly 'activity-over-quality': { readonly count: number; readonly mean: number };
  /** How often something was asked before anything was offered. */
  readonly 'asked-before-offering': { readonly count: number };
  /** Below zero. */
  readonly 'out-of-balance': { readonly balance: number };
  /** Days since the last contact, and the usual days from one to the next, which may be a half. */
  readonly drifting: { readonly days: number; readonly gap: number };
  /** How many promises are late, and by how many days the latest of them. */
  readonly 'promise-late': { readonly count: number; readonly days: number };
}

/** One signal about a relationship, never about the person. */
export type Signal<Id extends SignalId = SignalId> = {
  readonly [Each in Id]: {
    readonly id: Each;
    /** In the order of the note; empty where the note says nothing, as of somebody only in the ten. */
    readonly lines: readonly SignalLine[];
    readonly facts: SignalFacts[Each];
  };
}[Id];
