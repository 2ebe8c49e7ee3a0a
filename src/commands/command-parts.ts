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
  /** The plan of that note; without one, all plans. */
  readonly plans: (path?: string) => Promise<void>;
  readonly newPlan: () => Promise<void>;
}

/** What the commands, the ribbon and the status bar need, handed over by main.ts. */
export interface CommandParts {
  readonly index: PeopleIndex;
  readonly source: Pick<NoteSource, 'note'>;
  readonly dialogs: Dialogs;
  /** Each tells the user itself what came of it. */
  readonly actions: Actions;
  readonly words: Words;
  readonly canUndo: () => boolean;
  /** The path of the note that is active in the app; undefined for none. */
  readonly activePath: () => string | undefined;
  /** The notes that a note links to. */
  readonly mentionedIn: (path: string) => readonly string[];
  /** The day on the user's own clock. */
  readonly today: () => Day;
  readonly views: OpenViews;
  /** Tells the user whether it is on now. */
  readonly toggleDiscreet: () => Promise<void>;
  /** Asks for a name, makes the note and opens it. */
  readonly newPerson: () => Promise<void>;
  /** Lets the user choose anew which notes are about people. */
  readonly choosePeople: () => Promise<void>;
  /** Both tell the user themselves what came of it; `remove` asks first. */
  readonly samples: {
    readonly add: () => Promise<unknown>;
    readonly remove: () => Promise<void>;
    /** How many there are to remove. */
    readonly count: () => number;
  };
}
