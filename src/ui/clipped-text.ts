import { setTooltip } from 'obsidian';

/** Gives a text that is cut off its whole words as a tooltip, when the pointer comes over it. */
export function revealClippedText(parent: HTMLElement, selector: string): void {
  parent.addEventListener('pointerover', (event) => {
    const target = event.targetNode;
    if (!target?.instanceOf(HTMLElement)) return;
    const el = target.closest<HTMLElement>(selector);
    if (el === null) return;
    const clipped = el.scrollWidth > el.clientWidth || el.scrollHeight > el.clientHeight + 2;
    const words = el.getText();
    if (clipped && el.getAttr('aria-label') !== words) setTooltip(el, words);
    else if (!clipped && el.hasAttribute('aria-label')) el.removeAttribute('aria-label');
  });
}
