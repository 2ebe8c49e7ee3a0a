import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Section } from '../../../src/domain/agenda';
import type { ItemKind } from '../../../src/views/next-steps/list-item';
import { shownRows, type ShownRow } from './shown-rows';

/** High enough for every row of the sample vault to be drawn. */
export const TALL = { width: 1280, height: 4200 };

/** The next steps view as a user meets it. */
export interface NextSteps {
  /** The rows of a section, in the order of the page. */
  rows(section: Section): Promise<readonly ShownRow[]>;
  row(path: string, kind: ItemKind): Locator;
  /** Focuses the row and presses the keys. */
  press(path: string, kind: ItemKind, key: string): Promise<void>;
  /** Waits until the row is there, or has gone. */
  expectRow(path: string, kind: ItemKind, isThere?: boolean): Promise<void>;
}

/** Waits until the view shows rows and they stay as they are for a moment. */
async function waitForRows(page: Page): Promise<void> {
  // The first start of the app beside the type checks of CI can take long.
  await page.locator('.rapport-row').first().waitFor({ timeout: 20_000 });
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await shownRows(page));
        const still = now === before;
        before = now;
        return still && now !== '[]';
      },
      { interval: 100 },
    )
    .toBe(true);
}

export async function nextStepsOf(page: Page): Promise<NextSteps> {
  await waitForRows(page);
  const row = (path: string, kind: ItemKind): Locator =>
    page.locator(`.rapport-row[data-path=${JSON.stringify(path)}][data-kind="${kind}"]`);
  return {
    rows: async (section) => (await shownRows(page)).filter((shown) => shown.section === section),
    row,
    press: async (path, kind, key) => {
      await row(path, kind).locator('.rapport-person').focus();
      await page.keyboard.press(key);
    },
    expectRow: (path, kind, isThere = true) =>
      expect.poll(() => row(path, kind).count()).toBe(isThere ? 1 : 0),
  };
}
