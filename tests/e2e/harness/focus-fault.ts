import type { Locator } from 'playwright-core';

/** What the plugin draws, or the app on its behalf. */
const PLACES =
  '.rapport-panel, .rapport-status, .rapport-dialog, .mod-settings .setting-item, .notice';

/** Where the focus is. */
export interface FocusLook {
  readonly isThere: boolean;
  /** What is wrong with the place that has it; undefined where nothing is, and outside of `PLACES`. */
  readonly fault: string | undefined;
}

/**
 * Whether the element has the focus; and, whatever has it, whether somebody who works by keys can see that it
 * is there and hears a name.
 */
export function lookAtFocus(target: Locator): Promise<FocusLook> {
  return target.evaluate((wanted, places): FocusLook => {
    const el = document.activeElement;
    const isThere = el === wanted;
    const found = (fault?: string): FocusLook => ({ isThere, fault });
    if (!(el instanceof HTMLElement) || el.closest(places) === null) return found();
    const nameOf = (named: HTMLElement): string => {
      const ids = named.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labels = 'labels' in named && named.labels instanceof NodeList ? [...named.labels] : [];
      const labelled = [...ids.map((id) => document.getElementById(id)), ...labels];
      return [
        ...labelled.map((label) => label?.textContent),
        named.getAttribute('aria-label'),
        named.matches('input, select, textarea') ? '' : named.textContent,
      ]
        .join('')
        .trim();
    };
    const name = nameOf(el);
    const called = `${el.tagName.toLowerCase()}.${el.className} “${name.slice(0, 40)}”`;
    if (name === '') return found(`has no name: ${called}`);

    const lookOf = (shown: Element): string => {
      const { outlineStyle, outlineColor, outlineWidth, boxShadow, borderTopColor } =
        getComputedStyle(shown);
      const outline =
        outlineStyle === 'none' || outlineWidth === '0px' ? '' : `${outlineWidth} ${outlineColor}`;
      return [outline, boxShadow, borderTopColor].join();
    };
    /** The same element, but for the focus, beside it for a moment. */
    const withoutFocus = (shown: Element): string => {
      const twin = shown.cloneNode() as Element;
      for (const unique of ['id', 'name', 'for']) twin.removeAttribute(unique);
      shown.after(twin);
      const look = lookOf(twin);
      twin.remove();
      return look;
    };
    // A ring may be drawn around what stands for the element.
    const near = [el, el.parentElement, el.nextElementSibling, el.closest('label')];
    const isSeen = near.some((each) => each !== null && lookOf(each) !== withoutFocus(each));
    // The button of a date that opens the calendar is the browser's own, with a ring of its own.
    const isCalendar = el.matches('[type=date]:not(:focus-visible)');
    // A heading is only read out, as what has come; no key does anything there.
    return found(isSeen || isCalendar || el.matches('h2') ? undefined : `is not seen: ${called}`);
  }, PLACES);
}
