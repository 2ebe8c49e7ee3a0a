import type { OpenDraft } from './open-draft';
import { focusStart } from './review-elements';
import { createReviewFrame } from './review-frame';
import { STEPS, type PanelParts, type ReviewStep } from './review-parts';
import { screenOf } from './review-screens';
import { createScreenBox, type Screen } from './screen-box';

export type ReviewStage = ReturnType<typeof createStage>;

/** What is to be seen of a review: the screen of the draft, or one that lies over it, in its frame. */
export function createStage(el: HTMLElement, draft: OpenDraft, parts: PanelParts) {
  const frame = createReviewFrame(el, parts);
  const { bodyEl } = frame;
  const show = createScreenBox(bodyEl);
  /** What lies over the draft or the start page: past reviews, a comparison. */
  let aside: Screen | undefined;
  let step: ReviewStep = {};
  /** What is to be done once the index is ready. */
  const wishes: (() => void)[] = [];

  const paint = (): void => {
    if (parts.index.ready) for (const run of wishes.splice(0)) run();
    if (draft.refresh()) aside = undefined;
    step = show(aside ?? screenOf(draft, parts));
    const bar = aside === undefined ? draft.bar() : [];
    frame.update(bar, step.page?.(1)?.name, (aside ?? draft.place()) !== undefined);
  };
  /** Shows what is to be seen now, and puts the focus into it. */
  const arrive = (over?: Screen): void => {
    aside = over;
    frame.tell();
    paint();
    focusStart(bodyEl);
  };
  const leave = (): void => {
    draft.leave();
    arrive();
  };
  const turn = (by: number): void => {
    const page = step.page?.(by);
    const place = draft.place();
    const next = place && STEPS[STEPS.indexOf(place.step) + by];
    if (page !== undefined) {
      page.show();
      paint();
      focusStart(bodyEl);
    } else if (aside !== undefined && place?.step !== 'finish') arrive();
    else if (aside !== undefined || next === undefined || draft.review().damaged) leave();
    else parts.go(next);
  };
  const whenReady = (run: () => void): void => {
    wishes.push(run);
    paint();
  };
  const close = (): void => step.close?.();
  return { ...{ paint, arrive, leave, turn, whenReady, close }, bodyEl, tell: frame.tell };
}
