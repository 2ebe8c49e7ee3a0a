import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Lets the page use the clipboard without asking. */
export const allowClipboard = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);

/** Waits until that text lies on the clipboard. */
export async function expectCopied(page: Page, text: string): Promise<void> {
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(text);
}
