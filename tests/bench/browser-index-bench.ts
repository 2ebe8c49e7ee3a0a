import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Figure } from './figure';
import { timeFigures } from './index-figures';
import { bundleForPage } from './page-bundle';

const PEOPLE = 10_000;

/** What the bundle of `index-run.ts` puts into the page. */
declare const indexRun: typeof import('./index-run');
declare let heldNotes: ReturnType<typeof indexRun.holdNotes>;

/** The index in Chromium, which packs pointers into 4 bytes, as the app does. */
export async function measure({ browser }: { readonly browser: Browser }): Promise<Figure[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundleForPage('tests/bench/index-run.ts', 'indexRun') });
  const times = await page.evaluate((people) => indexRun.measureTimes(people, 9), PEOPLE);
  const heap = await measureHeap(page);
  await page.close();
  return [...timeFigures('Chromium', times), heap];
}

async function measureHeap(page: Page): Promise<Figure> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate((people) => {
    Object.assign(window, { heldNotes: indexRun.holdNotes(people) });
  }, PEOPLE);
  const before = await settledHeap(session);
  await page.evaluate(async () => {
    Object.assign(window, { heldIndex: await indexRun.holdIndex(heldNotes) });
  });
  const bytes = (await settledHeap(session)) - before;
  const what = 'Index, 10,000 people (Chromium): heap a person';
  return { what, value: bytes / PEOPLE, unit: 'B', limit: 400 };
}

async function settledHeap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 4; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
