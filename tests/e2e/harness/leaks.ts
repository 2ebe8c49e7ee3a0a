import type { Page } from 'playwright-core';

/** Where the plugin draws, and what the app shows on its behalf. */
const PLACES =
  '.rapport-panel, .modal, .notice, .menu, .tooltip, .popover, .hover-popover, .status-bar, .suggestion-container';

/** Every label and tooltip that hovering over the view would make. */
async function pointAtAll(page: Page): Promise<void> {
  await page.evaluate((places) => {
    for (const el of document.querySelectorAll(`:is(${places}) *`)) {
      el.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      el.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
  }, PLACES);
}

/**
 * Where one of the words can be read although they are private: shown without a blur, or given away by
 * a label, title or placeholder. Texts that are found blurred are counted, so that an empty list is no
 * empty proof.
 */
export async function leaksOf(
  page: Page,
  secrets: readonly string[],
): Promise<{ readonly leaks: readonly string[]; readonly blurred: number }> {
  await page.mouse.move(1, 1);
  await pointAtAll(page);
  return page.evaluate(
    ([places, words]) => {
      const leaks: string[] = [];
      let blurred = 0;
      const isShown = (el: Element): boolean => el.getClientRects().length > 0;
      const isBlurred = (el: Element | null): boolean =>
        el !== null &&
        (getComputedStyle(el).filter.includes('blur') || isBlurred(el.parentElement));
      const told = (el: Element, how: string, text: string | null | undefined): void => {
        const secret = words.find((word) => text?.includes(word));
        if (secret === undefined) return;
        if (how === 'text' && isBlurred(el)) blurred += 1;
        else leaks.push(`${how} of ${el.tagName}.${el.className}: ${secret}`);
      };
      for (const el of document.querySelectorAll(`:is(${places}), :is(${places}) *`)) {
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-description']) {
          told(el, name, el.getAttribute(name));
        }
        if (!isShown(el)) continue;
        const own = [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        told(el, 'text', own.map((node) => node.textContent).join(''));
        if (el instanceof HTMLInputElement) told(el, 'text', el.value);
      }
      return { leaks, blurred };
    },
    [PLACES, secrets] as const,
  );
}
