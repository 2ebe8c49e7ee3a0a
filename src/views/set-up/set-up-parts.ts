import type { Proposal } from '../../domain/proposal';
import type { Survey } from '../../domain/survey';
import type { Words } from '../../i18n/en';
import type { PeopleIndex } from '../../index/index-port';

/** What the first run needs, handed over by main.ts. */
export interface SetUpParts {
  readonly words: Words;
  readonly index: Pick<PeopleIndex, 'ready' | 'onChange'>;
  /** Finds out how the vault keeps people. */
  takeSurvey(): Promise<Survey>;
  /** Takes the chosen ones of those offered as the rules; from then on the pane is not needed. */
  agree(offered: readonly Proposal[], chosen: readonly Proposal[]): Promise<void>;
  /** The pane is not needed any more; no rule changes. */
  skip(): Promise<void>;
  /** The path of the note; undefined when there is none, which the user has been told by then. */
  makePerson(name: string): Promise<string | undefined>;
  open(path: string, how: boolean): void;
  /** Tells the user itself what came of it; false when they could not be made. */
  readonly samples: { add(): Promise<boolean> };
}
