import { Keymap } from 'obsidian';
import type { Review } from '../../domain/review';
import { addSelect, addText, createButton } from '../../ui/element';
import { listen } from '../../ui/listen';
import { createComparison } from './comparison';
import { keepFilled } from './keep-filled';
import { addTitle } from './review-elements';
import { dateOf } from './review-model';
import type { ReviewStep, StepParts } from './review-parts';

/** The reviews there are, with two of them to compare. */
export function createPastReviews(el: HTMLElement, parts: StepParts): ReviewStep {
  const { frame, past } = parts.texts;
  addTitle(el, frame.past).tabIndex = -1;
  const bodyEl = el.createDiv();
  /** The paths of the earlier and the later review, where the user has chosen them. */
  const chosen: string[] = [];
  const fill = keepFilled<readonly [readonly Review[], ...unknown[]]>(bodyEl, ([reviews]) => {
    const list = bodyEl.createEl('ul', 'rapport-past');
    for (const review of reviews) {
      const item = list.createEl('li');
      createButton(item, { text: dateOf(review, parts) }, (event) =>
        parts.open(review.path, Keymap.isModEvent(event)),
      );
      addText(item, 'span', past.about(review.entries.length, review.done));
    }
    const done = reviews.filter((review) => review.done);
    const row = bodyEl.createDiv('rapport-past-choice');
    const [before, after] = [past.before, past.after].map((text, at) => {
      const present = done.find(({ path }) => path === chosen[at]) ?? done[1 - at];
      if (done.length > 1) {
        const choices = done.map((each) => [each.path, dateOf(each, parts)] as const);
        const select = addSelect(addText(row, 'label', text), choices);
        select.value = present?.path ?? '';
        listen(select, 'change', () => {
          chosen[at] = select.value;
          update();
        });
      }
      return present;
    });
    if (after !== undefined) createComparison(bodyEl.createDiv(), before, after, parts);
  });
  const update = (): void => fill([[parts.index.reviews(), chosen, parts.today()]]);
  return { update };
}
