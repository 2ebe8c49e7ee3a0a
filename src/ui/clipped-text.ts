import { setTooltip } from 'obsidian';
import { isHidden } from './discreet';
import { closestTo, listen } from './listen';

/**
 * Gives a text that is cut off its whole words as a tooltip, when the pointer comes over it; none where
 * the words must not be read from the screen.
 */
export function revealClippedText(parent: HTMLElement, selector: string): void {
  listen(parent, 'pointerover', (event) => {
    const el = closestTo(event, selector);
    if (el === null) return;
    const cut = el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight + 2;
    const words = el.getText();
    if (!cut || isHidden(el)) el.removeAttribute('aria-label');
    else if (el.getAttr('aria-label') !== words) setTooltip(el, words);
  });
}
