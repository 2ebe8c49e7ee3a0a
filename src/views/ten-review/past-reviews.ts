import { Keymap } from 'obsidian';
import type { Review } from '../../domain/review';
import { createComparison, reviewDate } from './comparison';
import { rebuild } from './rebuild';
import type { ReviewParts, ReviewStep } from './review-parts';

/** The reviews there are, with two of them to compare. */
export function createPastReviews(el: HTMLElement, parts: ReviewParts): ReviewStep {
  const { frame, past } = parts.words.tenReview;
  const titleEl = el.createEl('h2', { text: frame.past, attr: { tabindex: '-1' } });
  const bodyEl = el.createDiv();
  const chosen: string[] = [];
  let shown = '';
  const fill = (reviews: readonly Review[]): void => {
    const list = bodyEl.createEl('ul', { cls: 'rapport-past' });
    for (const review of reviews) {
      const item = list.createEl('li');
      const button = item.createEl('button', { text: reviewDate(review, parts) });
      button.addEventListener('click', (event) =>
        parts.open(review.path, Keymap.isModEvent(event)),
      );
      item.createSpan({ text: past.about(review.entries.length, review.done) });
    }
    const done = reviews.filter((review) => review.done);
    if (done.length > 1) compareTwo(bodyEl, done, chosen, parts);
    else if (done[0] !== undefined) createComparison(bodyEl, undefined, done[0], parts);
  };
  const update = (): void => {
    const reviews = parts.index.reviews();
    const now = JSON.stringify([reviews, parts.today()]);
    if (now !== shown) rebuild(bodyEl, () => fill(reviews));
    shown = now;
  };
  update();
  return { update, focus: () => titleEl.focus(), close: () => undefined };
}

/** `chosen` keeps the paths of the earlier and the later review from one painting to the next. */
function compareTwo(
  el: HTMLElement,
  done: readonly Review[],
  chosen: string[],
  parts: ReviewParts,
): void {
  const { before, after } = parts.words.tenReview.past;
  const row = el.createDiv({ cls: 'rapport-past-choice' });
  const pictureEl = el.createDiv();
  const find = (at: number): Review | undefined =>
    done.find(({ path }) => path === chosen[at]) ?? done[1 - at];
  const compare = (): void => {
    const later = find(1);
    pictureEl.empty();
    if (later !== undefined) createComparison(pictureEl, find(0), later, parts);
  };
  [before, after].forEach((text, at) => {
    const field = row.createEl('label', { text });
    const select = field.createEl('select', { cls: 'dropdown' });
    for (const review of done) {
      select.createEl('option', { value: review.path, text: reviewDate(review, parts) });
    }
    select.value = find(at)?.path ?? '';
    select.addEventListener('change', () => {
      chosen[at] = select.value;
      compare();
    });
  });
  compare();
}
