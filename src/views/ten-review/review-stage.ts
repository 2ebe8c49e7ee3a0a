import { holdsFocus } from '../../ui/focus-in';
import { keepFilled } from './keep-filled';
import type { OpenDraft } from './open-draft';
import { focusStart } from './review-elements';
import { createReviewFrame } from './review-frame';
import { FINISH, LIST, type PanelParts, type ReviewStep, type Screen } from './review-parts';
import { screenOf } from './review-screens';

export type ReviewStage = ReturnType<typeof createStage>;

/** What is to be seen of a review: the screen of the draft, or one that lies over it, in its frame. */
export function createStage(el: HTMLElement, draft: OpenDraft, parts: PanelParts) {
  const frame = createReviewFrame(el, parts);
  const { bodyEl } = frame;
  const fill = keepFilled<Screen>(bodyEl, ({ open }) => {
    step.close?.();
    bodyEl.scrollTop = 0;
    step = open(bodyEl.createDiv());
    // What was said is over.
    parts.say('');
  });
  /** What lies over the draft or the start page: past reviews, a comparison. */
  let aside: Screen | undefined;
  let step: ReviewStep = {};
  const paint = (): void => {
    if (draft.refresh()) aside = undefined;
    const hadFocus = holdsFocus(bodyEl);
    fill([aside ?? screenOf(draft, parts)]);
    step.update?.();
    if (hadFocus && !holdsFocus(bodyEl)) focusStart(bodyEl);
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
    const at = draft.place()?.step ?? LIST;
    if (page !== undefined) {
      step.show?.(page);
      parts.say('');
      paint();
      focusStart(bodyEl);
    } else if (aside !== undefined && at !== FINISH) arrive();
    else if (aside !== undefined || draft.bar()[at + by] === undefined) leave();
    else parts.go(at + by);
  };
  const holds = (to: number): boolean => {
    paint();
    return step.holds?.(to) === true;
  };
  const close = (): void => step.close?.();
  return { paint, arrive, leave, turn, holds, close, tell: frame.tell };
}
