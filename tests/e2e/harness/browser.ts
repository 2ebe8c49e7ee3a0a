import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type ViewportSize,
} from 'playwright-core';
import { provided } from './provided';

let launched: Promise<Browser> | undefined;

/** Pages that a test has left, by what their context was made with. */
const left = new Map<string, Page[]>();

/** The browser of this process, which goes when the process goes: all its test files share it. */
function launchBrowser(): Promise<Browser> {
  const { executable, arguments: args } = provided();
  launched ??= chromium.launch({ executablePath: executable, args: [...args] });
  return launched;
}

async function makePage(options: BrowserContextOptions): Promise<Page> {
  const browser = await launchBrowser();
  const context = await browser.newContext(options);
  return context.newPage();
}

/** A page of that size: one that a test has left, else a new one in a context of its own. */
export async function takePage(options: BrowserContextOptions, size: ViewportSize): Promise<Page> {
  const page = left.get(JSON.stringify(options))?.pop() ?? (await makePage(options));
  await page.setViewportSize(size);
  return page;
}

/**
 * Leaves the page to the next test: empty, without listeners, permissions and other windows.
 * What an origin has stored stays out of reach, as each test has a server with a port of its own.
 */
export async function leavePage(page: Page, options: BrowserContextOptions): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  context.removeAllListeners();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.goto('about:blank');
  await context.clearPermissions();
  const key = JSON.stringify(options);
  left.set(key, [...(left.get(key) ?? []), page]);
}
