import { focusStart } from './review-elements';
import type { ReviewStep } from './review-parts';

/** What can be shown: as long as the key is the same, it is updated in place. */
export interface Screen {
  readonly key: string;
  readonly open: (el: HTMLElement) => ReviewStep;
}

/**
 * Gives the function that shows a screen in place of the one before, and hands back what is shown; where
 * the focus was in the one before, it goes into this one.
 */
export function createScreenBox(el: HTMLElement): (screen: Screen) => ReviewStep {
  let shown = '';
  let step: ReviewStep = {};
  return ({ key, open }) => {
    if (key === shown) {
      step.update?.();
      return step;
    }
    const hadFocus = el.contains(el.doc.activeElement);
    step.close?.();
    el.empty();
    el.scrollTop = 0;
    shown = key;
    step = open(el.createDiv());
    step.update?.();
    if (hadFocus) focusStart(el);
    return step;
  };
}
