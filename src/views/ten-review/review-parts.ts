import type { Reviews } from '../../actions/reviews';
import type { DraftChange } from '../../domain/edits/draft-edit';
import type { Answers, Review, ReviewEntry } from '../../domain/review';
import type { Words } from '../../i18n/en';
import type { ViewParts } from '../view-parts';

// The four steps of a review, and finishing it (RECORD section 6).
export const LIST = 0;
export const RATE = 1;
export const RECONSIDER = 2;
export const DECIDE = 3;
export const FINISH = 4;

/** Everything the ten-review view needs, handed over by main.ts. */
export interface ReviewParts extends ViewParts {
  readonly reviews: Reviews;
  /** How many notes link to the note. */
  mentions(path: string): number;
  /** A link to the note as it is written in the note at `from`: `[[Ada]]`. */
  linkTo(path: string, from: string): string;
  /** Makes a person note and gives its path; undefined when that failed, of which it tells itself. */
  makePerson(name: string): Promise<string | undefined>;
}

/** What a step is handed by the panel around it. */
export interface StepParts extends ReviewParts {
  /** The words of the review. */
  readonly texts: Words['tenReview'];
  /** The draft as the index has it now. */
  review(): Review;
  /** The newest finished review before it. */
  previous(): Review | undefined;
  /** Saves an answer, and says `said`; false when that failed, which the frame says. Never rejects. */
  change(change: DraftChange, said?: string): Promise<boolean>;
  /** The answers about those taken off the list in this view, by the paths of review and person. */
  readonly removed: Map<string, Answers>;
  /** Reads the words out to those who cannot see what happened. */
  readonly say: (words: string) => void;
  go(step: number): void;
  /** Goes so many pages of the step on, else to the next step; back with -1. As the buttons below do. */
  readonly turn: (by: number) => void;
  /** Whether the user has come as far as that step in this draft, on this device or another. */
  reached(step: number): boolean;
  /** Shows what changed from one review to the other, over the draft. */
  compare(before: Review | undefined, after: Review): void;
}

/** What the start page and the page of a damaged draft are handed. */
export interface PanelParts extends StepParts {
  readonly start: () => void;
  /** Goes on with the draft there is, else starts one. */
  readonly resume: () => void;
  readonly showPast: () => void;
}

/** What is on the screen. */
export interface ReviewStep {
  /** Called at first, and whenever the index tells of something. */
  update?(): void;
  /** For a step of a page for each person: whose is so many further on; undefined where there is none. */
  page?(by: number): ReviewEntry | undefined;
  show?(page: ReviewEntry): void;
  /** Whether the user must stay before that step, since something is missing or unread; it says what, and leads there. */
  holds?(to: number): boolean;
  /** Called before it goes. */
  close?(): void;
}

/** What can be shown: as long as the key is the same, it is updated in place. */
export interface Screen {
  readonly key: string;
  readonly open: (el: HTMLElement) => ReviewStep;
}

export type CreateStep = (el: HTMLElement, parts: StepParts) => ReviewStep;
