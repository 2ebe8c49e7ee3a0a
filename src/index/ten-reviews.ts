import type { Note } from '../domain/note';
import {
  newestDone,
  newestFirst,
  readReview,
  type ResolveLink,
  type Review,
} from '../domain/review';

const NOBODY: ReadonlySet<string> = new Set();

/** The ten-review notes, and who stands in the newest finished one (RECORD sections 4 and 6). */
export class TenReviews {
  readonly #reviews = new Map<string, Review>();
  readonly #resolveLink: ResolveLink;
  #all: readonly Review[] | undefined;
  #ten: ReadonlySet<string> = NOBODY;

  constructor(resolveLink: ResolveLink) {
    this.#resolveLink = resolveLink;
  }

  /** By path; a new set for each change. */
  get ten(): ReadonlySet<string> {
    this.all();
    return this.#ten;
  }

  /** The newest first; a new list for each change. */
  all(): readonly Review[] {
    if (this.#all === undefined) {
      this.#all = [...this.#reviews.values()].sort(newestFirst);
      this.#ten = new Set(newestDone(this.#all)?.people);
    }
    return this.#all;
  }

  get(path: string): Review | undefined {
    return this.#reviews.get(path);
  }

  /** Takes over what the note says; undefined when it is no review, or is gone. */
  set(path: string, note: Note | undefined): void {
    if (note !== undefined) this.#put(readReview(note, this.#resolveLink));
    else if (this.#reviews.delete(path)) this.#all = undefined;
  }

  /** A renamed person stays in the reviews; a link that leads nowhere now is told of by the source. */
  movePerson(oldPath: string, path: string, touch: (review: string) => void): void {
    for (const review of this.all()) {
      if (!review.people.includes(oldPath)) continue;
      touch(review.path);
      const entries = review.entries.map((entry) =>
        entry.path === oldPath ? { ...entry, path } : entry,
      );
      this.#put({ ...review, people: entries.flatMap((entry) => entry.path ?? []), entries });
    }
  }

  #put(review: Review): void {
    this.#reviews.set(review.path, review);
    this.#all = undefined;
  }
}
