import type { Actions } from '../actions/actions';
import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';

/** What the dialogs need, handed over by main.ts. */
export interface DialogParts {
  /** Each tells the user itself what came of it. */
  readonly actions: Actions;
  readonly index: PeopleIndex;
  readonly words: Words;
  /** The language of dates, as a BCP 47 tag. */
  readonly language: string;
  reading(): Reading;
  /** The day on the user's own clock. */
  today(): Day;
}
