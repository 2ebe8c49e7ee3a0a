import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, ElementContext, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe?: { run(where: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/** What is looked at: whatever the plugin draws, and what the app shows on its behalf. */
const PLACES = [
  '.rapport-panel',
  '.modal',
  '.notice',
  '.menu',
  '.popover',
  '.suggestion-container',
];

/**
 * What the app draws by itself: its main button in the user's accent colour, and around a plugin's settings
 * the list of tabs and rows that lead to a page.
 */
const OF_THE_APP = ['.mod-cta', '.vertical-tab-header', '.setting-item[role="button"]'];

/**
 * What keeps somebody out, as axe-core finds it in all that Rapport shows: each with the rule, and the
 * elements. In the dark theme only colours can differ, so that only they are looked at again.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const faults = await run(page, {});
  await page.evaluate(() => window.workbench.setTheme('dark'));
  const dark = await run(page, { runOnly: ['color-contrast'] });
  await page.evaluate(() => window.workbench.setTheme('light'));
  return [...faults, ...dark.map((fault) => `dark: ${fault}`)];
}

function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  return page.evaluate(
    async ([places, apps, how]) => {
      const shown = [...document.querySelectorAll<HTMLElement>(places.join())].filter(
        (el) => el.getClientRects().length > 0 && !el.parentElement?.closest(places.join()),
      );
      const top = document.querySelector<HTMLElement>('.modal-container:last-of-type .modal');
      if (top !== null) shown.splice(0, shown.length, top);
      if (window.axe === undefined || shown.length === 0) throw new Error('Nothing is there.');
      // Half faded in, colours are not what they will be.
      const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
      await Promise.allSettled(moving.map(({ finished }) => finished));
      const { violations } = await window.axe.run(
        { include: shown, exclude: [...apps] },
        { ...how, resultTypes: ['violations'] },
      );
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const why = failureSummary?.split('\n')[1]?.trim() ?? '';
          return `${id}: ${target.join(' ')}: ${why}`;
        }),
      );
    },
    [PLACES, OF_THE_APP, options] as const,
  );
}
