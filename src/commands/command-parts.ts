import type { Actions } from '../actions/actions';
import type { Day } from '../domain/day';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';
import type { NoteSource } from '../index/note-source';
import type { Dialogs } from '../modals/dialogs';

/** Shows the views, and leads to them. */
export interface OpenViews {
  readonly agenda: () => Promise<void>;
  readonly depth: () => Promise<void>;
  readonly person: () => Promise<void>;
  /** Leads to the review that is under way, else begins one. */
  readonly startReview: () => Promise<void>;
  readonly lastReview: () => Promise<void>;
}

/** What the commands, the ribbon and the status bar need, handed over by main.ts. */
export interface CommandParts {
  readonly index: PeopleIndex;
  readonly source: Pick<NoteSource, 'note'>;
  readonly dialogs: Dialogs;
  /** Each tells the user itself what came of it. */
  readonly actions: Actions;
  readonly words: Words;
  canUndo(): boolean;
  /** The path of the note that is active in the app; undefined for none. */
  activePath(): string | undefined;
  /** The notes that a note links to. */
  mentionedIn(path: string): readonly string[];
  /** The day on the user's own clock. */
  today(): Day;
  readonly views: OpenViews;
  toggleDiscreet(): Promise<void>;
  /** Asks for a name, makes the note and opens it. */
  newPerson(): Promise<void>;
  /** Lets the user choose anew which notes are about people. */
  choosePeople(): Promise<void>;
  /** Both tell the user themselves what came of it. */
  readonly samples: {
    add(): Promise<unknown>;
    remove(): Promise<void>;
    /** Whether there are any to remove. */
    present(): boolean;
  };
}
