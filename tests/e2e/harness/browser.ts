import { type Browser, chromium } from 'playwright-core';
import { provided } from './provided';

let launched: Promise<Browser> | undefined;

/** One browser for all tests of a file; each test has its own context in it. */
export function launchBrowser(): Promise<Browser> {
  const { executable, arguments: args } = provided();
  launched ??= chromium.launch({ executablePath: executable, args: [...args] });
  return launched;
}

export async function closeBrowser(): Promise<void> {
  const browser = await launched;
  launched = undefined;
  await browser?.close();
}
