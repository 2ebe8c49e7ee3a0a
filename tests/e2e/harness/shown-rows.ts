import type { Page } from 'playwright-core';

/** A row of the next steps view, as words. */
export interface ShownRow {
  readonly section: string;
  readonly path: string;
  readonly kind: string;
  readonly what: string;
  readonly when: string;
}

/** All rows from top to bottom, each with the section it stands under. */
export function shownRows(page: Page): Promise<readonly ShownRow[]> {
  return page.evaluate(() => {
    const top = (el: Element): number => el.getBoundingClientRect().top;
    const text = (el: Element, selector: string): string =>
      el.querySelector(selector)?.textContent ?? '';
    const found = [...document.querySelectorAll<HTMLElement>('.rapport-section, .rapport-row')];
    const rows: ShownRow[] = [];
    let section = '';
    for (const el of found.sort((a, b) => top(a) - top(b))) {
      const { path, kind, section: begins } = el.dataset;
      section = begins ?? section;
      if (path === undefined || kind === undefined) continue;
      rows.push({
        section,
        path,
        kind,
        what: text(el, '.rapport-what'),
        when: text(el, '.rapport-when'),
      });
    }
    return rows;
  });
}
