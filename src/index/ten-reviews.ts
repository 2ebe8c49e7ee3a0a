import {
  newestDone,
  newestFirst,
  readReview,
  type ResolveLink,
  type Review,
} from '../domain/review';
import { LinkedNotes } from './linked-notes';

/** The ten-review notes, and who stands in the newest finished one (RECORD sections 4 and 6). */
export class TenReviews extends LinkedNotes<Review> {
  #of: readonly Review[] | undefined;
  #ten: ReadonlySet<string> = new Set();

  constructor(resolveLink: ResolveLink) {
    super({
      read: (note) => readReview(note, resolveLink),
      order: newestFirst,
      withListed(review, swap) {
        const entries = review.entries.map(swap);
        return { ...review, people: entries.flatMap((entry) => entry.path ?? []), entries };
      },
    });
  }

  /** By path; a new set for each change. */
  get ten(): ReadonlySet<string> {
    const all = this.all();
    if (all !== this.#of) this.#ten = new Set(newestDone(all)?.people);
    this.#of = all;
    return this.#ten;
  }
}
