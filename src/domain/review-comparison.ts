import type { Answer, Review, ReviewEntry } from './review';
import { linkPath } from './review-link';

/** The way of a person from one review to the other, as rated; undefined where they were not listed. */
export interface ReviewWay {
  readonly name: string;
  readonly from: Answer | undefined;
  readonly to: Answer | undefined;
}

/**
 * Compares two reviews: first those of the later one in its order, then those who left. People are found
 * again by their note, else by their link.
 */
export function compareReviews(before: Review | undefined, after: Review): readonly ReviewWay[] {
  const old = new Map(before?.entries.map((entry) => [keyOf(entry), entry]));
  const ways = after.entries.map((entry): ReviewWay => {
    const key = keyOf(entry);
    const from = old.get(key)?.rating;
    old.delete(key);
    return { name: entry.name, from, to: entry.rating };
  });
  const left = [...old.values()].map(({ name, rating }) => ({ name, from: rating, to: undefined }));
  return [...ways, ...left];
}

function keyOf({ path, link }: ReviewEntry): string {
  return path ?? linkPath(link) ?? link;
}
