import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { stringify } from 'yaml';
import { formatDay } from '../../src/domain/day';
import { type Figure, median } from './figure';
import { benchToday, manyFrontmatter, manyName } from './many-people';
import { timeLoad, timeOpening, timeOneChange } from './browser-times';

const ROWS = 10_000;
const RUNS = 11;
const NEXT_STEPS = { type: 'rapport-next-steps', row: '.rapport-row' };

/** What scripts/open-page.mjs hands over. */
export interface Workbench {
  open(folder: string, options: { today: string }): Promise<Page>;
}

const noteText = (index: number): string => `---\n${stringify(manyFrontmatter(index))}---\n`;

function withNotes(count: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-bench-'));
  mkdirSync(path.join(folder, 'People'));
  for (let index = 0; index < count; index += 1) {
    writeFileSync(path.join(folder, 'People', `${manyName(index)}.md`), noteText(index));
  }
  return folder;
}

/** Runs in a page over a vault of so many people, once their steps are shown. */
export async function inPage<T>(
  workbench: Workbench,
  notes: number,
  run: (page: Page) => Promise<T>,
): Promise<T> {
  const folder = withNotes(notes);
  const page = await workbench.open(folder, { today: formatDay(benchToday()) });
  page.setDefaultTimeout(120_000);
  try {
    await page.locator('.rapport-row').first().waitFor();
    return await run(page);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

export async function measure(workbench: Workbench): Promise<readonly Figure[]> {
  const main = readFileSync('main.js', 'utf8');
  const load = await inPage(workbench, 3, (page) => timeLoad(page, RUNS));
  const { opening, changes } = await inPage(workbench, ROWS, async (page) => ({
    opening: await timeOpening(page, NEXT_STEPS, RUNS),
    changes: await timeOneChange(page, `People/${manyName(0)}.md`, RUNS),
  }));
  const kilobytes = Buffer.byteLength(main) / 1000;
  return [
    { what: 'main.js', value: kilobytes, unit: 'KB', limit: 190 },
    {
      what: 'Evaluating main.js and onload, in Chromium',
      value: median(load),
      unit: 'ms',
      limit: 5,
    },
    {
      ...{ what: 'Opening the view with 10,000 overdue rows: first paint', unit: 'ms', limit: 50 },
      value: median(opening),
    },
    {
      ...{ what: '… one change: until the rows say it', unit: 'ms', limit: 16 },
      value: median(changes.map(({ changed }) => changed)),
    },
    {
      ...{ what: '… one change: until the next frame is painted', unit: 'ms' },
      value: median(changes.map(({ painted }) => painted)),
    },
  ];
}
