import type { Page } from 'playwright-core';

/** What went wrong in a page, kept from before its first line runs. */
export interface Complaints {
  /** Console errors, uncaught errors, requests to other hosts. */
  readonly list: readonly string[];
  /** Takes those out that a test expects; fails when there is none. */
  expect(pattern: RegExp): void;
}

/** Keeps every error, and stops every request that leaves the page's own server. */
export async function watchPage(page: Page, origin: string): Promise<Complaints> {
  const list: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => list.push(`uncaught: ${error.stack ?? error.message}`));
  await page.context().route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin) return route.continue();
    list.push(`request to ${url.href}`);
    return route.abort();
  });
  return {
    list,
    expect: (pattern) => {
      const others = list.filter((complaint) => !pattern.test(complaint));
      if (others.length === list.length) throw new Error(`No complaint is like ${String(pattern)}`);
      list.splice(0, list.length, ...others);
    },
  };
}
