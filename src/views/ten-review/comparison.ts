import type { Review } from '../../domain/review';
import { compareReviews } from '../../domain/review-comparison';
import { comparisonWords } from './comparison-model';
import { drawSlope } from './comparison-slope';
import { addTitle } from './review-elements';
import { dateOf } from './review-model';
import type { ReviewStep, StepParts } from './review-parts';

/** What changed from one review to another, as a picture and in words; the first has only its picture. */
export function createComparison(
  el: HTMLElement,
  before: Review | undefined,
  after: Review,
  parts: StepParts,
): ReviewStep {
  const words = parts.texts.comparison;
  const to = dateOf(after, parts);
  const title = before === undefined ? words.first(to) : words.title(dateOf(before, parts), to);
  addTitle(el, title).tabIndex = -1;
  const ways = compareReviews(before, after);
  drawSlope(el, ways, title, before === undefined, parts.words.depth);
  const list = el.createEl('ul', 'rapport-private');
  const lines = before === undefined ? [] : comparisonWords(ways, words);
  for (const text of lines) list.createEl('li', { text });
  return {};
}
