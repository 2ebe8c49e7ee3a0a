import type { Review } from '../../domain/review';
import { compareReviews } from '../../domain/review-comparison';
import { createDayWords } from '../../i18n/day-words';
import { comparisonWords, slopeOf } from './comparison-model';
import { drawSlope } from './comparison-slope';
import type { ReviewParts, ReviewStep } from './review-parts';

/** What changed from one review to another, as a picture and in words; the first has only its picture. */
export function createComparison(
  el: HTMLElement,
  before: Review | undefined,
  after: Review,
  parts: ReviewParts,
): ReviewStep {
  const words = parts.words.tenReview.comparison;
  const [from, to] = [before, after].map((review) => reviewDate(review, parts));
  const title = before === undefined ? words.first(to ?? '') : words.title(from ?? '', to ?? '');
  const titleEl = el.createEl('h2', { text: title, attr: { tabindex: '-1' } });
  const comparison = compareReviews(before, after);
  drawSlope(el, slopeOf(comparison), { title, first: before === undefined }, parts.words);
  if (before !== undefined) {
    const list = el.createEl('ul', { cls: 'rapport-changes rapport-private' });
    for (const text of comparisonWords(comparison, words)) {
      list.createEl('li', { text, attr: { dir: 'auto' } });
    }
  }
  return { update: () => undefined, focus: () => titleEl.focus(), close: () => undefined };
}

/** The date of a review in words; the path of one without a date. */
export function reviewDate(review: Review | undefined, parts: ReviewParts): string {
  if (review?.date === undefined) return review?.path ?? '';
  return createDayWords(parts.words.days, parts.language).date(review.date, parts.today());
}
