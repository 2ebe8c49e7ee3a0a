import type { AgendaItem } from '../domain/agenda';
import type { Day } from '../domain/day';
import type { NewAlignment, PlanChange } from '../domain/edits/plan-edit';
import type { Quality } from '../domain/history';
import type { Frontmatter } from '../domain/note';
import type { StepKind } from '../domain/person';
import type { Depth } from '../domain/rules';
import type { SignalId } from '../domain/signal';
import type { StaggeredDay } from '../domain/stagger';
import type { FinishReview } from './finish-review';
import type { ActionReport } from './report';

export interface NewStep {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly why?: string | undefined;
  readonly kind?: StepKind | undefined;
  /** The note's properties when the present step was shown; where it is another by now, it stays. */
  readonly shown?: Frontmatter | undefined;
}

export interface StepOutcome {
  /** `step` unless the user says another. */
  readonly kind?: string | undefined;
  readonly quality?: Quality | undefined;
  /** The step's own text unless the user gives a line. */
  readonly text?: string | undefined;
  readonly noContact?: boolean | undefined;
  /** The text of the step as it was shown; where it is another by now, it stays. */
  readonly shown?: string | undefined;
}

export interface NewInteraction {
  /** Not in the future. */
  readonly day: Day;
  readonly kind?: string | undefined;
  readonly quality?: Quality | undefined;
  readonly minutes?: number | undefined;
  readonly from?: 'me' | 'them' | undefined;
  readonly text?: string | undefined;
  readonly noContact?: boolean | undefined;
}

export interface NewPromise {
  readonly text: string;
  readonly due?: Day | undefined;
  readonly thanks?: boolean;
  readonly toMe?: boolean;
}

/** Which promise of a note is meant; `text` and `due` guard against a list that has changed since. */
export interface PromiseRef {
  readonly path: string;
  /** The item of the note's list, counted from 0, empty items included. */
  readonly line: number;
  readonly text?: string | undefined;
  /** Looked at beside the text, so that two promises of the same words are told apart. */
  readonly due?: Day | undefined;
}

export interface NewExchange {
  /** `offered`, `gave`, `asked` or `received`. */
  readonly verb: string;
  /** `relationship`, `social` or `business`. */
  readonly dimension?: string | undefined;
  readonly text: string;
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

export interface NewDiscovery {
  /** One of the settings' facets. */
  readonly facet: string;
  readonly text: string;
  /** `direct`: learnt from them; `indirect`: own research. */
  readonly how?: string | undefined;
  /** Today unless given; not in the future. */
  readonly day?: Day | undefined;
}

export type Postponable =
  | { readonly item: 'step'; readonly path: string }
  | ({ readonly item: 'promise' } & PromiseRef)
  | { readonly item: 'keep-in-touch'; readonly path: string };

/**
 * Everything a user can do (RECORD section 5). None rejects: what could not be done stands in the report.
 * Texts are trimmed, and line breaks in them become spaces.
 */
export interface Actions {
  /** Undefined clears the rating. */
  readonly rate: (
    paths: readonly string[],
    depth: Depth | undefined,
    why?: string,
  ) => Promise<ActionReport>;
  /** A why given after the rating: it goes into today's line where that has none, else it is a `rate`. */
  readonly explainRating: (path: string, why: string) => Promise<ActionReport>;
  /** Undefined clears the goal. */
  readonly setGoal: (paths: readonly string[], goal: Depth | undefined) => Promise<ActionReport>;
  /** One of the settings' stages, in any case; undefined clears it. */
  readonly setStage: (paths: readonly string[], stage: string | undefined) => Promise<ActionReport>;
  /** What the user hopes for in this relationship; an empty text clears it. */
  readonly setWant: (path: string, text: string) => Promise<ActionReport>;
  /** What the user brings to it; an empty text clears it. */
  readonly setBring: (path: string, text: string) => Promise<ActionReport>;
  /** Until a later line causes the signal again. */
  readonly setAside: (path: string, signal: SignalId) => Promise<ActionReport>;
  /** What is not given is cleared. */
  readonly setNextStep: (path: string, step: NewStep) => Promise<ActionReport>;
  readonly completeNextStep: (path: string, outcome: StepOutcome) => Promise<ActionReport>;
  /** Steps are completed, promises kept today, and the rest was a contact today: one thing to undo. */
  readonly completeItems: (items: readonly AgendaItem[]) => Promise<ActionReport>;
  readonly postpone: (what: Postponable | readonly Postponable[], to: Day) => Promise<ActionReport>;
  /** Postpones keeping in touch with each to a day of its own: one thing to undo. */
  readonly snoozeEach: (days: readonly StaggeredDay[]) => Promise<ActionReport>;
  readonly logInteraction: (
    paths: readonly string[],
    interaction: NewInteraction,
  ) => Promise<ActionReport>;
  /** The same for each of several people. */
  readonly addPromise: (
    paths: string | readonly string[],
    promise: NewPromise,
  ) => Promise<ActionReport>;
  /** On `day`, else today. */
  readonly keepPromise: (promise: PromiseRef, day?: Day) => Promise<ActionReport>;
  readonly dropPromise: (promise: PromiseRef, day?: Day) => Promise<ActionReport>;
  readonly recordExchange: (path: string, exchange: NewExchange) => Promise<ActionReport>;
  readonly recordDiscovery: (path: string, discovery: NewDiscovery) => Promise<ActionReport>;
  readonly changePlan: (path: string, change: PlanChange) => Promise<ActionReport>;
  /** Says how a plan stands beside what was discovered, and sets next steps: one thing to undo. */
  readonly alignPlan: (
    path: string,
    alignment: NewAlignment,
    steps?: readonly (NewStep & { readonly path: string })[],
  ) => Promise<ActionReport>;
  /** Writes the answers of a ten review; another try joins the first as one thing to undo. */
  readonly finishReview: FinishReview;
  /** Takes the last action back; undefined when there is none. */
  readonly undo: () => Promise<ActionReport | undefined>;
}
