import type { App } from 'obsidian';
import type { Actions } from '../actions/actions';
import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { DayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';

/** What the dialogs need, handed over by main.ts. */
export interface DialogParts {
  readonly app: App;
  /** Each tells the user itself what came of it. */
  readonly actions: Actions;
  readonly index: PeopleIndex;
  readonly words: Words;
  /** Days in those words and the user's language. */
  readonly dayWords: DayWords;
  reading(): Reading;
  /** The day on the user's own clock. */
  today(): Day;
}
