import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs a command of the plugin by its id, as a hotkey would. */
export async function runCommand(page: Page, id: string): Promise<void> {
  const ran = await page.evaluate((command) => window.workbench.runCommand(command), id);
  expect(ran, `command ${id}`).toBe(true);
}

/** Runs a command as a user finds it: in the palette, by its name. */
export async function runByPalette(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.prompt-input').fill(name);
  await page.locator('.suggestion-item').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a note in the main area as source text, so that it is the active one. */
export async function openNote(page: Page, path: string): Promise<void> {
  await page.evaluate((link) => {
    const { workspace } = window.workbench.app;
    return workspace.openLinkText(link, '', false, { state: { mode: 'source' } });
  }, path);
  await expect
    .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
    .toBe(path);
}

/** The dialog on top. */
export const dialog = (page: Page): Locator => page.locator('.modal').last();

/** A field of the dialog on top, by its label. */
export const field = (page: Page, label: string): Locator =>
  dialog(page).getByLabel(label, { exact: true });

/** Chooses in a picker that stands open, by typing. */
export async function pick(page: Page, query: string): Promise<void> {
  await page.locator('.prompt-input').fill(query);
  await page.locator('.suggestion-item').first().waitFor();
  await page.keyboard.press('Enter');
}

/** Waits for a notice with these words. */
export async function expectNotice(page: Page, words: string | RegExp): Promise<Locator> {
  const notice = page.locator('.notice').filter({ hasText: words });
  await notice.first().waitFor();
  return notice.first();
}
