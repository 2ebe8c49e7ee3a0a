import type { Note } from '../domain/note';
import { newestDone, newestFirst, readReview, type Review } from '../domain/review';

const NOBODY: ReadonlySet<string> = new Set();

/** The ten-review notes, and who stands in the newest finished one (RECORD sections 4 and 6). */
export class TenReviews {
  readonly #reviews = new Map<string, Review>();
  readonly #resolveLink: (link: string, from: string) => string | undefined;
  #all: readonly Review[] | undefined;
  #ten: ReadonlySet<string> = NOBODY;

  constructor(resolveLink: (link: string, from: string) => string | undefined) {
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

  set(note: Note): void {
    this.#put(readReview(note, (link) => this.#resolveLink(link, note.path)));
  }

  remove(path: string): void {
    if (this.#reviews.delete(path)) this.#all = undefined;
  }

  /** A renamed person stays in the reviews; a link that leads nowhere now is told of by the source. */
  movePerson(oldPath: string, path: string, replaced: (before: Review) => void): void {
    for (const review of [...this.#reviews.values()]) {
      if (!review.people.includes(oldPath)) continue;
      replaced(review);
      const moved = (person: string | undefined) => (person === oldPath ? path : person);
      this.#put({
        ...review,
        people: review.people.map((person) => moved(person) ?? person),
        entries: review.entries.map((entry) => ({ ...entry, path: moved(entry.path) })),
      });
    }
  }

  /** The paths of the reviews with problems. */
  troubled(): readonly string[] {
    return [...this.#reviews.values()]
      .filter((review) => review.problems.length > 0)
      .map((review) => review.path);
  }

  #put(review: Review): void {
    this.#reviews.set(review.path, review);
    this.#all = undefined;
  }
}
