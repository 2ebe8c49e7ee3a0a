import type { Review } from '../../domain/review';
import { compareReviews } from '../../domain/review-comparison';
import { createDayWords } from '../../i18n/day-words';
import { comparisonWords, waysOf } from './comparison-model';
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
  const first = before === undefined;
  const to = reviewDate(after, parts);
  const text = first ? words.first(to) : words.title(reviewDate(before, parts), to);
  const titleEl = el.createEl('h2', { text, attr: { tabindex: '-1' } });
  const ways = waysOf(compareReviews(before, after));
  drawSlope(el, ways, text, first, parts.words);
  const list = el.createEl('ul', { cls: 'rapport-private' });
  for (const line of first ? [] : comparisonWords(ways, words)) list.createEl('li', { text: line });
  return { update: () => undefined, focus: () => titleEl.focus(), close: () => undefined };
}

/** The date of a review in words; the path of one without a date. */
export function reviewDate({ date, path }: Review, parts: ReviewParts): string {
  const dayWords = createDayWords(parts.words.days, parts.language);
  return date === undefined ? path : dayWords.date(date, parts.today());
}
