import type { Day } from '../domain/day';
import type { Postponable } from '../actions/actions';
import type { Person } from '../domain/person';

/** The dialogs that commands and views open. Each resolves when it is closed, whatever came of it. */
export interface Dialogs {
  setNextStep(path: string): Promise<void>;
  /** Asks what came of the step, then for the next one; both can be skipped. */
  completeNextStep(path: string): Promise<void>;
  logInteraction(paths: readonly string[]): Promise<void>;
  rate(path: string): Promise<void>;
  setGoal(path: string): Promise<void>;
  /** Asks for a day and postpones all to it; `due` is the present day, shown first. */
  postpone(items: Postponable | readonly Postponable[], due: Day | undefined): Promise<void>;
  /**
   * The path of a person of the vault, found by name or alias, and only among those that `offered` says
   * yes to where it is given; undefined when the picker was closed.
   */
  pickPerson(
    placeholder: string,
    offered?: (person: Person) => boolean,
  ): Promise<string | undefined>;
}
