import { Keymap } from 'obsidian';
import type { Review } from '../../domain/review';
import { createComparison, reviewDate } from './comparison';
import type { ReviewParts, ReviewStep } from './review-parts';

/** The reviews there are, with two of them to compare. */
export function createPastReviews(el: HTMLElement, parts: ReviewParts): ReviewStep {
  const { past } = parts.words.tenReview.frame;
  const titleEl = el.createEl('h2', { text: past, attr: { tabindex: '-1' } });
  const bodyEl = el.createDiv();
  const chosen: (string | undefined)[] = [];
  let shown = '';
  const update = (): void => {
    const reviews = parts.index.reviews();
    const now = JSON.stringify([reviews, parts.today()]);
    if (now === shown) return;
    shown = now;
    const hadFocus = bodyEl.contains(bodyEl.doc.activeElement);
    bodyEl.empty();
    listReviews(bodyEl, reviews, parts);
    const done = reviews.filter((review) => review.done);
    if (done.length > 1) compareTwo(bodyEl, done, chosen, parts);
    else if (done[0] !== undefined) createComparison(bodyEl.createDiv(), undefined, done[0], parts);
    if (hadFocus) titleEl.focus();
  };
  update();
  return { update, focus: () => titleEl.focus(), close: () => undefined };
}

function listReviews(el: HTMLElement, reviews: readonly Review[], parts: ReviewParts): void {
  const words = parts.words.tenReview.past;
  const list = el.createEl('ul', { cls: 'rapport-past' });
  for (const review of reviews) {
    const item = list.createEl('li');
    const button = item.createEl('button', {
      text: reviewDate(review, parts),
      attr: { type: 'button' },
    });
    button.addEventListener('click', (event) => parts.open(review.path, Keymap.isModEvent(event)));
    const people = words.people(review.entries.length);
    item.createSpan({ text: review.done ? people : `${people}, ${words.draft}` });
  }
}

/** `chosen` keeps the paths of the earlier and the later review from one painting to the next. */
function compareTwo(
  el: HTMLElement,
  done: readonly Review[],
  chosen: (string | undefined)[],
  parts: ReviewParts,
): void {
  const words = parts.words.tenReview.past;
  const row = el.createDiv({ cls: 'rapport-past-choice' });
  const pictureEl = el.createDiv();
  const find = (at: number): Review | undefined =>
    done.find(({ path }) => path === chosen[at]) ?? done[1 - at];
  const compare = (): void => {
    const [before, after] = [find(0), find(1)];
    pictureEl.empty();
    if (after !== undefined) createComparison(pictureEl, before, after, parts);
  };
  [words.before, words.after].forEach((label, at) => {
    const field = row.createEl('label');
    field.createSpan({ text: label });
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
