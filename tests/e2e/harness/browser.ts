import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { provided } from './provided';

let launched: Promise<Browser> | undefined;

/** Pages that a test has left, by what they were made with. */
const left = new Map<string, Page[]>();

function launchBrowser(): Promise<Browser> {
  const { executable, arguments: args } = provided();
  launched ??= chromium.launch({ executablePath: executable, args: [...args] });
  return launched;
}

/** A page made with these options: one that a test has left, else a new one in a context of its own. */
export async function takePage(options: BrowserContextOptions): Promise<Page> {
  const free = left.get(JSON.stringify(options))?.pop();
  if (free !== undefined) return free;
  const browser = await launchBrowser();
  const context = await browser.newContext(options);
  return context.newPage();
}

/**
 * Leaves the page to the next test: empty, without listeners, routes, permissions and other windows.
 * What an origin has stored stays out of reach, as each test has a server with a port of its own.
 */
export async function leavePage(page: Page, options: BrowserContextOptions): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank');
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearPermissions();
  const key = JSON.stringify(options);
  left.set(key, [...(left.get(key) ?? []), page]);
}

export async function closeBrowser(): Promise<void> {
  const browser = await launched;
  launched = undefined;
  left.clear();
  await browser?.close();
}
