import type { Page } from 'playwright-core';

/** What went wrong in a page, kept from before its first line runs. */
export interface Complaints {
  /** Console errors, uncaught errors, requests to other hosts. */
  readonly list: readonly string[];
  /** Takes those out that a test expects; fails when there is none. */
  expect(pattern: RegExp): void;
}

/**
 * Keeps every error, and every request to another than the page's own server. None gets anywhere, since
 * the browser is told that there are no other hosts (`BROWSER_ARGUMENTS`).
 */
export function watchPage(page: Page, origin: string): Complaints {
  const list: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()}`);
  });
  page.on('websocket', (socket) => list.push(`request to ${socket.url()}`));
  page.on('pageerror', (error) => list.push(`uncaught: ${error.stack ?? error.message}`));
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin) list.push(`request to ${url.href}`);
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
