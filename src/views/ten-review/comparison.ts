import type { Review } from '../../domain/review';
import { compareReviews } from '../../domain/review-comparison';
import { PRIVATE } from '../../ui/discreet';
import { addText } from '../../ui/element';
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
  const { texts, words } = parts;
  const { comparison } = texts;
  const first = before === undefined;
  const to = dateOf(after, parts);
  const title = first ? comparison.first(to) : comparison.title(dateOf(before, parts), to);
  addTitle(el, title).tabIndex = -1;
  const ways = compareReviews(before, after);
  drawSlope(el, ways, title, first, words.depth);
  const list = el.createEl('ul', PRIVATE);
  for (const text of first ? [] : comparisonWords(ways, comparison)) addText(list, 'li', text);
  return {};
}
