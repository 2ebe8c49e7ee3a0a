import { DEFAULT_RULES } from '../domain/default-rules';
import type { Cadence, RecordRules } from '../domain/rules';

/** What a user can set, as it is held in `data.json`: how notes are read, and all else. */
export interface Settings extends RecordRules {
  /** Where ten reviews are made; `/` is the vault itself. */
  readonly reviewsFolder: string;
  /** Days after a finished review until the next is suggested. */
  readonly reviewReminder: Cadence;
  /** Where person notes are made; empty for where the app puts new notes. */
  readonly personFolder: string;
  /** The note that new person notes begin as; empty for none. */
  readonly personTemplate: string;
  /** Whether what is private is hidden, for who shares the screen. */
  readonly discreet: boolean;
  /** Whether the user has agreed to how people are found, or put it off. */
  readonly setUp: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_RULES,
  reviewsFolder: 'Reviews',
  reviewReminder: 90,
  personFolder: '',
  personTemplate: '',
  discreet: false,
  setUp: false,
};
