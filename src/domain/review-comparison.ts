import type { Answer, Review, ReviewEntry } from './review';
import { linkPath } from './review-link';

/** What changed between two reviews, each part in the order of its review. */
export interface ReviewComparison {
  readonly came: readonly ReviewEntry[];
  /** As they stood in the review before. */
  readonly left: readonly ReviewEntry[];
  /** Those with another rating; 0 is none. */
  readonly moved: readonly {
    readonly entry: ReviewEntry;
    readonly from: Answer;
    readonly to: Answer;
  }[];
  readonly stayed: readonly ReviewEntry[];
}

/** Compares two reviews; people are found again by their note, else by their link. */
export function compareReviews(before: Review | undefined, after: Review): ReviewComparison {
  const old = new Map(before?.entries.map((entry) => [keyOf(entry), entry]));
  const now = new Set(after.entries.map(keyOf));
  const both = after.entries.flatMap((entry) => {
    const from = old.get(keyOf(entry))?.rating;
    return from === undefined ? [] : [{ entry, from, to: entry.rating }];
  });
  return {
    came: after.entries.filter((entry) => !old.has(keyOf(entry))),
    left: [...old.values()].filter((entry) => !now.has(keyOf(entry))),
    moved: both.filter(({ from, to }) => from !== to),
    stayed: both.filter(({ from, to }) => from === to).map(({ entry }) => entry),
  };
}

function keyOf({ path, link }: ReviewEntry): string {
  return path ?? linkPath(link) ?? link;
}
