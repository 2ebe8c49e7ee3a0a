import type { Day } from './day';
import type { PromiseLine } from './history';
import type { Frontmatter } from './note';
import type { Problem } from './problem';
import type { Cadence, Depth } from './rules';

export type StepKind = 'offer' | 'ask' | 'other';

export interface NextStep {
  readonly text: string;
  readonly due: Day | undefined;
  readonly why: string | undefined;
  readonly kind: StepKind | undefined;
}

/** A birthday; the year may be unknown. */
export interface Birthday {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/** A promise that is neither kept nor dropped. */
export type OpenPromise = Omit<PromiseLine, 'closed'>;

/**
 * A person note as the lists need it: small, since there are thousands. What passed between the two
 * is read from `frontmatter` when somebody looks (`readHistory`).
 */
export interface Person {
  readonly path: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Without the `#`, from the properties and the body, as spelled. */
  readonly tags: readonly string[];
  readonly depth: Depth | undefined;
  readonly goal: Depth | undefined;
  /** The day of the latest line of `depth-history`. */
  readonly lastRated: Day | undefined;
  /** As the settings spell it. */
  readonly stage: string | undefined;
  /** The note's own; see `cadenceOf` for the one in force. */
  readonly cadence: Cadence | undefined;
  /** The latest contact that this note itself records, not in the future. */
  readonly recordedContact: Day | undefined;
  /** The latest contact of all: recorded here, or a dated note that links to the person. */
  readonly lastContact: Day | undefined;
  readonly snoozeUntil: Day | undefined;
  readonly nextStep: NextStep | undefined;
  readonly openPromises: readonly OpenPromise[];
  readonly birthday: Birthday | undefined;
  readonly problems: readonly Problem[];
  /** Undefined for a note whose block cannot be read. */
  readonly frontmatter: Frontmatter | undefined;
}
