import type { Review } from '../../domain/review';
import { barSteps, moveTo, placeIn, placeText, readPlace, type ReviewPlace } from './review-model';
import { FINISH, type ReviewParts } from './review-parts';

const PLACE = 'ten-review';

export type OpenDraft = ReturnType<typeof createOpenDraft>;

/** Which draft is open, and where in it the user is, which this device remembers. */
export function createOpenDraft({ index, memory }: Pick<ReviewParts, 'index' | 'memory'>) {
  let place: ReviewPlace | undefined;
  let review: Review | undefined;
  let over: 'gone' | 'finished' | undefined;
  const find = (wanted: string | undefined): Review | undefined =>
    index.reviews().find(({ path }) => path === wanted);
  const remember = (now: ReviewPlace): void => {
    place = now;
    memory.set(PLACE, placeText(now));
  };
  const take = (draft: Review): void => {
    review = draft;
    remember(placeIn(draft, memory.get(PLACE)));
  };
  return {
    /** Opens the draft at the path, or that in which the user was when the view was closed, if it still is one. */
    open(path = readPlace(memory.get(PLACE))?.path) {
      const draft = find(path);
      if (draft?.done === false) take(draft);
    },
    /** Undefined while no draft is open. */
    place: () => place,
    /** What became of the draft that was open before: it can be gone on with no more. */
    over: () => over,
    /** As it was read last. */
    review: (): Review => {
      if (review === undefined) throw new Error('No draft is open.');
      return review;
    },
    /** The steps to go between, none where there are none. */
    bar: () => (place && review?.damaged === false ? barSteps(review, place) : []),
    leave: () => void (place = over = undefined),
    go(step: number) {
      if (place !== undefined) remember(moveTo(place, step));
    },
    /** Follows a note to its new path. */
    follow(renamed: ReadonlyMap<string, string>) {
      const path = place && renamed.get(place.path);
      if (place !== undefined && path !== undefined) remember({ ...place, path });
    },
    /**
     * Takes over what the index has now. A draft that is gone or finished is left, except one that is being
     * finished here, which stays until the step itself is through. True when its end was taken back.
     */
    refresh() {
      if (place === undefined) return false;
      const [before, now] = [review, find(place.path)];
      if (now !== undefined && (!now.done || place.step === FINISH)) {
        take(now);
        return before?.done === true && !now.done;
      }
      over = now === undefined ? 'gone' : 'finished';
      place = undefined;
      return false;
    },
  };
}
