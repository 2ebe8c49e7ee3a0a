/** What a property should hold, as a name for the sentence that a user reads. */
export type Expected =
  | 'depth'
  | 'text'
  | 'texts'
  | 'stage'
  | 'cadence'
  | 'date'
  | 'past-date'
  | 'birthday'
  | 'step-kind'
  | 'dated-line'
  | 'past-dated-line'
  | 'promise-day'
  | 'depth-mark'
  | 'exchange-verb'
  | 'discovery-facet'
  | 'signal-mark'
  | 'no-near-miss'
  | 'readable-block'
  | 'review-people'
  | 'review-lists'
  | 'review-answers'
  | 'review-status'
  | 'plan-people'
  | 'plan-status'
  | 'alignment-mark';

/** A value that does not fit; it counts as absent and stays in the note (RECORD section 2). */
export interface Problem {
  readonly path: string;
  /** The name that the property has in the note, or `frontmatter` for the block as a whole. */
  readonly property: string;
  /** The bad value or line, as it stands in the note. */
  readonly value: unknown;
  readonly expected: Expected;
}
