import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../../src/i18n/en';
import { runCommand } from './app';

/** The head of a group with the people under it, in the order of the page. */
export type ShownGroup = readonly [head: string, ...names: string[]];

/** The depth view as a user meets it. */
export interface DepthView {
  readonly list: Locator;
  /** What is shown; people above the first head stand under `''`. */
  readonly groups: () => Promise<readonly ShownGroup[]>;
  /** The people shown, in the order of the page. */
  readonly names: () => Promise<readonly string[]>;
  row(path: string): Locator;
  /** Focuses the row and presses the keys. */
  press(path: string, key: string): Promise<void>;
  /** The path of the row that has the focus itself. */
  readonly focused: () => Promise<string | null | undefined>;
  button(name: string): Locator;
  select(label: string, option: string): Promise<void>;
}

function shownGroups(list: Locator): Promise<readonly ShownGroup[]> {
  return list.evaluate((el) => {
    const top = (row: Element): number => row.getBoundingClientRect().top;
    const rows = [...el.querySelectorAll('[role="row"]')].sort((a, b) => top(a) - top(b));
    const groups: [string, ...string[]][] = [];
    for (const row of rows) {
      const isPerson = row.hasAttribute('data-path');
      const button = row.querySelector('button[data-action="fold"], button[data-action="open"]');
      const words = [...(button?.querySelectorAll('span') ?? [])].map((span) => span.textContent);
      if (button === null) continue;
      if (!isPerson) groups.push([words.filter(Boolean).join(': ')]);
      else if (groups.length === 0) groups.push(['', button.textContent]);
      else groups.at(-1)?.push(button.textContent);
    }
    return groups;
  });
}

/** The view in that page, which may be a second window. */
export function depthIn(page: Page): DepthView {
  const list = page.getByRole('grid', { name: en.depthView.list });
  const row = (path: string): Locator => list.locator(`[data-path=${JSON.stringify(path)}]`);
  return {
    list,
    row,
    groups: () => shownGroups(list),
    names: async () => (await shownGroups(list)).flatMap(([, ...names]) => names),
    press: async (path, key) => {
      await row(path).focus();
      await page.keyboard.press(key);
    },
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('data-path')),
    button: (name) =>
      page.locator('.rapport-depth-panel').getByRole('button', { name, exact: true }),
    select: async (label, option) => {
      await page.getByLabel(label, { exact: true }).selectOption({ label: option });
    },
  };
}

/** Opens the view by its command, and waits until the people are there. */
export async function depthOf(page: Page): Promise<DepthView> {
  await runCommand(page, 'rapport:open-depth');
  const view = depthIn(page);
  await view.list.locator('[data-path]').first().waitFor();
  await expect.poll(view.focused).not.toBeUndefined();
  return view;
}
