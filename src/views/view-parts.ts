import type { HoverParent, PaneType } from 'obsidian';
import type { Actions } from '../actions/actions';
import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { DayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';
import type { Dialogs } from '../modals/dialogs';

/** Small things this device remembers; `get` gives undefined or null for what was never set. */
export interface Memory {
  get(key: string): unknown;
  /** The value must survive JSON. */
  set(key: string, value: unknown): void;
}

/** Where a note opens: false for the present tab, true and `tab` for a new one (`Keymap.isModEvent`). */
export type OpenHow = PaneType | boolean;

/** Everything the views need, handed over by main.ts. */
export interface ViewParts {
  readonly index: PeopleIndex;
  reading(): Reading;
  /** The day on the user's own clock. */
  today(): Day;
  readonly words: Words;
  /** The language of dates, as a BCP 47 tag. */
  readonly language: string;
  /** Days in those words and that language. */
  readonly dayWords: DayWords;
  /** Each tells the user itself what came of it. */
  readonly actions: Actions;
  readonly dialogs: Dialogs;
  open(path: string, how: OpenHow): void;
  /** Shows the note in a hover preview, where the user wants those. */
  preview(event: MouseEvent, el: HTMLElement, path: string, parent: HoverParent): void;
  readonly memory: Memory;
  /** The path of the note that is active in the app; a view that is no note leaves the last one active. */
  activePath(): string | undefined;
  /** Calls back when another note may be active, or has other links, until the function it returns is called. */
  onActive(callback: () => void): () => void;
  /** The notes that a note links to. */
  mentionedIn(path: string): readonly string[];
  /**
   * Whether the screen is shared: no rating, why or text of a relationship may be read from it. What is
   * drawn is blurred by `rapport-private`; this is for tooltips and labels.
   */
  discreet(): boolean;
  /** What to say of a review that is due; undefined while none is. */
  reviewReminder?(): string | undefined;
  startReview?(): void;
  /** Whether the first run still waits for an answer; then `setUp` takes the place of the list. */
  needsSetUp?(): boolean;
  setUp?(el: HTMLElement): { close(): void };
  /** Lets the user choose in the next steps view which notes are about people. */
  readonly choosePeople?: () => void;
}
