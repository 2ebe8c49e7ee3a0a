import type { Review, ReviewEntry } from '../../domain/review';
import type { Person } from '../../domain/person';
import type { ViewParts } from '../view-parts';
import { DECIDE, FINISH, LIST, RATE, RECONSIDER } from './review-parts';

/** Where in which draft the user is: what this device remembers. Answers live in the note alone. */
export interface ReviewPlace {
  readonly path: string;
  readonly step: number;
  /** The last step that was reached. */
  readonly furthest: number;
}

/** A button of the progress bar. */
export interface BarStep {
  readonly done: boolean;
  readonly present: boolean;
}

/** The date of a review in words; the path of one without a date. */
export function dateOf(
  { date, path }: Review,
  { dayWords, today }: Pick<ViewParts, 'dayWords' | 'today'>,
): string {
  return date === undefined ? path : dayWords.date(date, today());
}

/** The person of an entry, as the note is now. */
export function personOf(
  { path = '' }: Pick<ReviewEntry, 'path'>,
  { index }: Pick<ViewParts, 'index'>,
): Person | undefined {
  return index.person(path);
}

/** The draft to go on with: the newest, one that can be read rather than a damaged one. */
export function draftToResume(reviews: readonly Review[]): Review | undefined {
  const drafts = reviews.filter((review) => !review.done);
  return drafts.find((review) => !review.damaged) ?? drafts[0];
}

/** The newest finished review, other than the one at `path`; `reviews` come newest first. */
export function lastDone(reviews: readonly Review[], path?: string): Review | undefined {
  return reviews.find((review) => review.done && review.path !== path);
}

/**
 * Where to go on in a draft. What `remembered` holds counts when it is of this draft; else the answers
 * tell how far somebody came, on another device perhaps. While nobody is listed that is the list.
 */
export function placeIn({ path, entries }: Review, remembered: unknown): ReviewPlace {
  const reached = reachedIn(entries);
  const known = readPlace(remembered);
  if (known?.path === path && entries.length > 0) {
    return { ...known, furthest: Math.max(known.furthest, reached) };
  }
  const step = reached === RATE && entries.every(isRated) ? RECONSIDER : reached;
  return { path, step, furthest: step };
}

/** The place as a text to remember, such as `12Reviews/Ten.md`: the step, the furthest one, the path. */
export function placeText({ path, step, furthest }: ReviewPlace): string {
  return `${step}${furthest}${path}`;
}

/** What `placeText` made; undefined for anything else. */
export function readPlace(value: unknown): ReviewPlace | undefined {
  const [, step, furthest, path] = /^([0-4])([0-4])(.+)$/.exec(String(value)) ?? [];
  return path === undefined ? path : { path, step: Number(step), furthest: Number(furthest) };
}

export function moveTo(place: ReviewPlace, step: number): ReviewPlace {
  return { ...place, step, furthest: Math.max(place.furthest, step) };
}

/** The steps in order. One that was passed is done, unless somebody is missing or not rated yet. */
export function barSteps({ entries }: Review, { step, furthest }: ReviewPlace): readonly BarStep[] {
  return [LIST, RATE, RECONSIDER, DECIDE, FINISH].map((at) => ({
    done: furthest > at && entries.length > 0 && (at !== RATE || entries.every(isRated)),
    present: at === step,
  }));
}

const isRated = ({ rating }: ReviewEntry): boolean => rating > 0;

function reachedIn(entries: readonly ReviewEntry[]): number {
  if (
    entries.some(
      ({ wanted, step, why, due }) => wanted > 0 || step + why !== '' || due !== undefined,
    )
  ) {
    return DECIDE;
  }
  if (entries.some(({ first, rating }) => rating > 0 && first !== rating)) return RECONSIDER;
  return entries.some(isRated) ? RATE : LIST;
}
