import type { Day } from '../domain/day';
import type { Postponable } from '../actions/actions';
import type { ExchangeVerb } from '../domain/history';
import type { Person } from '../domain/person';

/** The dialogs that commands and views open. Each resolves when it is closed, whatever came of it. */
export interface Dialogs {
  readonly setNextStep: (path: string) => Promise<void>;
  /** Asks what came of the step, then for the next one; both can be skipped. */
  readonly completeNextStep: (path: string) => Promise<void>;
  /** On `day`, else today at first; after people met it offers a thank-you and the next step. */
  readonly logInteraction: (paths: readonly string[], day?: Day) => Promise<void>;
  /** Where nothing was offered before, an ask suggests to offer first. */
  readonly recordExchange: (path: string, verb?: ExchangeVerb) => Promise<void>;
  /** The facet is one of the settings'. */
  readonly recordDiscovery: (path: string, facet?: string) => Promise<void>;
  /** With `toMe`, theirs at first. */
  readonly addPromise: (path: string, toMe?: boolean) => Promise<void>;
  /** What to have in mind before meeting somebody. */
  readonly beforeYouMeet: (path: string) => Promise<void>;
  readonly rate: (path: string) => Promise<void>;
  readonly setGoal: (path: string) => Promise<void>;
  /** Asks for a day and postpones all to it; `due` is the present day, shown first. */
  readonly postpone: (
    items: Postponable | readonly Postponable[],
    due: Day | undefined,
  ) => Promise<void>;
  /** Gives each with whom to be in touch is due a later day, shown first: over some weeks, or afresh. */
  readonly spreadOut: (how: 'spread' | 'afresh') => Promise<void>;
  /**
   * The path of a person of the vault, found by name or alias, and only among those that `offered` says
   * yes to where it is given; undefined when the picker was closed.
   */
  readonly pickPerson: (
    placeholder: string,
    offered?: (person: Person) => boolean,
  ) => Promise<string | undefined>;
}
