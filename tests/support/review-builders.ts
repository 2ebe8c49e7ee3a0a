import type { Review, ReviewEntry } from '../../src/domain/review';
import { day } from './person-builders';

/** Somebody in a review, without answers: `Ada` is linked to, and lives in `People`. */
export function anEntry(name: string, more: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    link: `[[${name}]]`,
    name,
    path: `People/${name}.md`,
    first: 0,
    rating: 0,
    wanted: 0,
    step: '',
    why: '',
    due: undefined,
    ...more,
  };
}

/** A finished review of a day. */
export function aReview(
  date: string | undefined,
  entries: readonly ReviewEntry[] = [],
  more: Partial<Review> = {},
): Review {
  return {
    path: `Reviews/Ten relationships ${date ?? 'undated'}.md`,
    date: date === undefined ? undefined : day(date),
    done: true,
    people: entries.flatMap(({ path }) => path ?? []),
    entries,
    damaged: false,
    problems: [],
    ...more,
  };
}
