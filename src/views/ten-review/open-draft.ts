import type { Review } from '../../domain/review';
import { moveTo, placeIn, placeText, readPlace, type ReviewPlace } from './review-model';
import { STEPS, type ReviewParts, type StepName } from './review-parts';

const PLACE = 'ten-review';

/** Which draft is open, and where in it the user is, which this device remembers. */
export class OpenDraft {
  #place: ReviewPlace | undefined;
  #review: Review | undefined;
  readonly #parts: Pick<ReviewParts, 'index' | 'memory'>;

  constructor(parts: Pick<ReviewParts, 'index' | 'memory'>) {
    this.#parts = parts;
  }

  /** Undefined while no draft is open. */
  get place(): ReviewPlace | undefined {
    return this.#place;
  }

  /** As it was read last. */
  get review(): Review {
    if (this.#review === undefined) throw new Error('No draft is open.');
    return this.#review;
  }

  find(path: string | undefined): Review | undefined {
    return this.#parts.index.reviews().find((review) => review.path === path);
  }

  open(draft: Review): void {
    this.#review = draft;
    this.#remember(placeIn(draft, this.#parts.memory.get(PLACE)));
  }

  /** Opens the draft in which the user was when the view was closed, where there still is one. */
  restore(): void {
    const draft = this.find(readPlace(this.#parts.memory.get(PLACE))?.path);
    if (draft?.done === false) this.open(draft);
  }

  /** Gives a function that opens the review anew, and is true, once its end was taken back. */
  undone(path: string): () => boolean {
    let done = false;
    return () => {
      const now = this.find(path);
      if (now?.done !== false || !done) {
        done ||= now?.done === true;
        return false;
      }
      this.open(now);
      return true;
    };
  }

  leave(): void {
    this.#place = undefined;
  }

  go(step: StepName): void {
    if (this.#place !== undefined) this.#remember(moveTo(this.#place, step));
  }

  reached(step: StepName): boolean {
    return (this.#place?.furthest ?? 0) >= STEPS.indexOf(step);
  }

  /** Follows a note to its new path. */
  follow(renamed: ReadonlyMap<string, string>): void {
    const path = this.#place && renamed.get(this.#place.path);
    if (this.#place !== undefined && path !== undefined) this.#remember({ ...this.#place, path });
  }

  /**
   * Takes over what the index has now, and says what became of the draft when it can be gone on with no
   * more. One that is being finished here stays until the step itself is through.
   */
  refresh(): 'gone' | 'finished' | undefined {
    if (this.#place === undefined) return undefined;
    const now = this.find(this.#place.path);
    if (now !== undefined && (!now.done || this.#place.step === 'finish')) {
      this.open(now);
      return undefined;
    }
    this.leave();
    return now === undefined ? 'gone' : 'finished';
  }

  #remember(place: ReviewPlace): void {
    this.#place = place;
    this.#parts.memory.set(PLACE, placeText(place));
  }
}
