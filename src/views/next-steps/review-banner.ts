import { createButton, createWords, setWords, showIf } from '../../ui/element';
import type { ViewParts } from '../view-parts';

/** A line on top that leads to a review that is due; the function it returns shows it while one is. */
export function createReviewBanner(parent: HTMLElement, parts: ViewParts): () => void {
  const el = parent.createDiv('rapport-banner');
  const wordsEl = createWords(el, '');
  createButton(el, { text: parts.words.nextSteps.startReview }, () => parts.startReview?.());
  return () => {
    const words = parts.reviewReminder?.() ?? '';
    showIf(el, words !== '');
    setWords(wordsEl, words);
  };
}
