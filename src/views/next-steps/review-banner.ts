import { createButton, createWords, setWords, showIf } from '../../ui/element';
import type { ListStage } from '../list-stage';
import type { ListItem } from './list-item';

/** A line on top that leads to a review, while one is due. */
export function createReviewBanner({ top, parts, updates }: ListStage<ListItem>): void {
  const el = top.createDiv('rapport-banner');
  top.prepend(el);
  const wordsEl = createWords(el, '');
  createButton(el, { text: parts.words.nextSteps.startReview }, () => parts.startReview?.());
  updates.push(() => {
    const words = parts.reviewReminder?.() ?? '';
    showIf(el, words !== '');
    setWords(wordsEl, words);
  });
}
