import type { Actions } from '../../actions/actions';
import type { DayWords } from '../../i18n/day-words';
import type { ApiParts } from '../api-parts';

/** What the commands need, handed over by main.ts. */
export interface CliParts extends ApiParts {
  /** Days in words. */
  readonly dayWords: DayWords;
  /** Silent for the command line; for links those that tell the user. */
  readonly actions: Actions;
}

/** The people meant, by path. */
export interface People {
  readonly paths: readonly string[];
  /** Paths that were given and lead to no person. */
  readonly strangers?: readonly string[];
  /** Whether the answer lists notes, be it a single one. */
  readonly several?: boolean;
}

/** Parameters as they come from outside: every one a text, `true` for one without a value. */
export type GivenParams = Readonly<Record<string, string>>;
