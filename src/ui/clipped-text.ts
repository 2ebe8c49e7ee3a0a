import { setTooltip } from 'obsidian';
import { isHidden } from './discreet';

/**
 * Gives a text that is cut off its whole words as a tooltip, when the pointer comes over it; none where
 * the words must not be read from the screen.
 */
export function revealClippedText(parent: HTMLElement, selector: string): void {
  parent.addEventListener('pointerover', (event) => {
    const target = event.targetNode;
    if (!target?.instanceOf(HTMLElement)) return;
    const el = target.closest<HTMLElement>(selector);
    if (el === null) return;
    const cut = el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight + 2;
    const clipped = cut && !isHidden(el);
    const words = el.getText();
    if (clipped && el.getAttr('aria-label') !== words) setTooltip(el, words);
    else if (!clipped && el.hasAttribute('aria-label')) el.removeAttribute('aria-label');
  });
}
