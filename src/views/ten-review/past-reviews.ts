import { Keymap } from 'obsidian';
import type { Review } from '../../domain/review';
import { createButton } from '../../ui/element';
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
  /** The paths of the earlier and the later review, from one painting to the next. */
  const chosen: string[] = [];
  const fill = keepFilled<readonly [readonly Review[], unknown]>(bodyEl, ([reviews]) => {
    const list = bodyEl.createEl('ul', 'rapport-past');
    for (const review of reviews) {
      const item = list.createEl('li');
      createButton(item, { text: dateOf(review, parts) }, (event) =>
        parts.open(review.path, Keymap.isModEvent(event)),
      );
      item.createSpan({ text: past.about(review.entries.length, review.done) });
    }
    compareTwo(
      bodyEl,
      reviews.filter(({ done }) => done),
      chosen,
      parts,
    );
  });
  return { update: () => fill([[parts.index.reviews(), parts.today()]]) };
}

function compareTwo(
  el: HTMLElement,
  done: readonly Review[],
  chosen: string[],
  parts: StepParts,
): void {
  const { before, after } = parts.texts.past;
  const row = el.createDiv('rapport-past-choice');
  const pictureEl = el.createDiv();
  const find = (at: number): Review | undefined =>
    done.find(({ path }) => path === chosen[at]) ?? done[1 - at];
  const compare = (): void => {
    const later = find(1);
    pictureEl.empty();
    if (later !== undefined) createComparison(pictureEl, find(0), later, parts);
  };
  compare();
  if (done.length < 2) return;
  [before, after].forEach((text, at) => {
    const select = row.createEl('label', { text }).createEl('select', 'dropdown');
    for (const review of done) {
      select.createEl('option', { value: review.path, text: dateOf(review, parts) });
    }
    select.value = find(at)?.path ?? '';
    listen(select, 'change', () => {
      chosen[at] = select.value;
      compare();
    });
  });
}
