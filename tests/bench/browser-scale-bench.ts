import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { formatDay } from '../../src/domain/day';
import type { Workbench } from './browser-bench';
import { timeOneChange, timeOpening } from './browser-times';
import { type Figure, median } from './figure';
import { madeName, madePath, writeVault } from './made-vault';
import { benchToday } from './many-people';
import { bundleForPage } from './page-bundle';

/** Which sizes: `RAPPORT_SCALE=1000,10000` for some. */
const SIZES = (process.env['RAPPORT_SCALE'] ?? '1000,10000,50000').split(',').map(Number);
const RUNS = 5;

/** What the bundles of `scale-page.ts` and `index-run.ts` put into the page. */
declare const scalePage: typeof import('./scale-page');
declare const indexRun: typeof import('./index-run');

type Sheet = Map<string, Figure>;

/** The built plugin over vaults of 1,000, 10,000 and 50,000 people, and how each figure grows. */
export async function measure(workbench: Workbench): Promise<readonly Figure[]> {
  const bundles = ['scale-page', 'index-run'] as const;
  const names = { 'scale-page': 'scalePage', 'index-run': 'indexRun' };
  const scripts = bundles.map(async (each) => {
    const script = await bundleForPage(`tests/bench/${each}.ts`, names[each]);
    return `${script}; window.${names[each]} = ${names[each]};`;
  });
  const script = (await Promise.all(scripts)).join('\n');
  const sheets: [number, Sheet][] = [];
  for (const people of SIZES) sheets.push([people, await measureSize(workbench, people, script)]);
  const figures = sheets.flatMap(([people, sheet]) =>
    [...sheet.values()].map((figure) => ({
      ...figure,
      what: `${people.toLocaleString('en')}: ${figure.what}`,
    })),
  );
  return [...figures, ...growth(sheets)];
}

/** How many times as much each figure is in the largest vault as in the smallest. */
function growth(sheets: readonly [number, Sheet][]): Figure[] {
  const [[least, small] = [0, new Map<string, Figure>()]] = sheets;
  const [most, large] = sheets.at(-1) ?? [0, small];
  if (most === least) return [];
  return [...large].flatMap(([what, { value }]) => {
    const before = small.get(what)?.value ?? 0;
    if (before === 0) return [];
    return [
      { what: `${most / least} times the people: ${what}`, value: value / before, unit: '×' },
    ];
  });
}

async function measureSize(workbench: Workbench, people: number, script: string): Promise<Sheet> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-scale-'));
  writeVault(folder, { notes: people * 2, people, seed: 1 });
  // Else the first run would look through the vault while the rest is measured.
  const settings = path.join(folder, '.obsidian', 'plugins', 'rapport');
  mkdirSync(settings, { recursive: true });
  writeFileSync(path.join(settings, 'data.json'), JSON.stringify({ setUp: true }));
  const page = await workbench.open(folder, { today: formatDay(benchToday()) });
  page.setDefaultTimeout(300_000);
  const sheet: Sheet = new Map();
  try {
    // Not as a script of the page, which its policy forbids.
    await page.evaluate(script);
    const session = await page.context().newCDPSession(page);
    await page.evaluate(() => window.workbench.runCommand('rapport:open-next-steps'));
    await page.locator('.rapport-row').first().waitFor({ state: 'attached' });
    await page.evaluate(() => window.workbench.disablePlugin());
    await measureStart(page, sheet);
    await page.evaluate(() => window.workbench.enablePlugin());
    await measureViews(page, sheet, '');
    await measureChanges(page, people, sheet);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await measureViews(page, sheet, ', processor slowed 4 times');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await measureIndex(page, people, sheet);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
  return sheet;
}

function put(sheet: Sheet, what: string, value: number, unit = 'ms', limit?: number): void {
  sheet.set(what, { what, value, unit, ...(limit !== undefined && { limit }) });
}

const NOTHING = "module.exports.default = class extends require('obsidian').Plugin {};";
const luxon = readFileSync('node_modules/luxon/build/global/luxon.min.js', 'utf8');

/** Each a name, and the code where it is not that of the plugin. */
const PLUGINS: readonly (readonly [name: string, code?: string])[] = [
  ['a plugin that does nothing', NOTHING],
  // Luxon took 2 to 3 ms on the machine on which the limits were set.
  ['a plugin that only holds luxon', `${luxon}\n${NOTHING}`],
  ['Rapport'],
];

async function measureStart(page: Page, sheet: Sheet): Promise<void> {
  const loop = await page.evaluate(() => scalePage.bareLoop());
  put(sheet, 'the bare loop over the same cache', loop);
  put(sheet, 'a plain list of 40 rows, without an index, until painted', await timePlain(page));
  for (const [name, code] of PLUGINS) {
    const runs: Awaited<ReturnType<typeof scalePage.start>>[] = [];
    for (let run = -1; run < RUNS; run += 1) {
      const turns = await page.evaluate(async (given) => {
        const found = await scalePage.start(given);
        scalePage.stop();
        return found;
      }, code);
      if (run >= 0) runs.push(turns);
    }
    put(sheet, `${name}: evaluation and onload`, median(runs.map(({ onload }) => onload)), 'ms', 5);
    put(sheet, `${name}: longest turn of the start`, median(runs.map((r) => r.longest)), 'ms', 50);
    if (code !== undefined) continue;
    const firstRow = median(runs.map((each) => each.firstRow));
    put(sheet, `${name}: until the first row is painted, with the index`, firstRow, 'ms', 60);
  }
}

/** What any first row costs here, whoever draws it. */
async function timePlain(page: Page): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const time = await page.evaluate(async () => {
      const start = performance.now();
      const el = scalePage.plainList();
      await scalePage.painted();
      el.remove();
      return performance.now() - start;
    });
    times.push(time);
  }
  return median(times);
}

const PANEL = { type: 'rapport-person', row: '.rapport-person-panel :is(h3, summary)' } as const;

const VIEWS = [
  ['an empty view', 'empty', 'body'],
  ['the depth view', 'rapport-depth', '.rapport-depth-row'],
  ['the person panel', PANEL.type, PANEL.row],
  ['the next steps', 'rapport-next-steps', '.rapport-row'],
] as const;

/** Each view, the last one left open; every run closes it and opens it again. */
async function measureViews(page: Page, sheet: Sheet, how: string): Promise<void> {
  await page.evaluate(async (name) => {
    const { workspace } = window.workbench.app;
    await workspace.openLinkText(name, '', false, { state: { mode: 'preview' } });
  }, madeName(0));
  for (const [name, type, row] of VIEWS) {
    // The first opening may wait for the index.
    await page.evaluate(async (each) => {
      const leaf = window.workbench.app.workspace.getRightLeaf(false);
      await leaf?.setViewState({ type: each, active: true });
      if (leaf) await window.workbench.app.workspace.revealLeaf(leaf);
    }, type);
    await page.locator(row).first().waitFor({ state: 'attached' });
    const opening = median(await timeOpening(page, { type, row }, RUNS));
    put(sheet, `opening ${name}${how}`, opening, 'ms', how === '' ? 50 : undefined);
    if (type === PANEL.type) {
      await measurePanel(page, sheet, how);
      // Only the last view stays.
      await page.evaluate(closeOthers);
    }
    if (type !== 'rapport-depth') continue;
    const care = await page.evaluate(() => scalePage.showMode('care'));
    put(sheet, `showing who needs care${how}`, care.time);
    if (how === '') put(sheet, 'showing who needs care: longest turn', care.longest, 'ms', 50);
    await page.evaluate(() => scalePage.showMode('all'));
  }
}

/** What the person panel takes of its opening, most of which is the app's and the waiting for a frame. */
async function measurePanel(page: Page, sheet: Sheet, how: string): Promise<void> {
  const beside: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const [itself = NaN] = await timeOpening(page, PANEL, 1);
    const [empty = NaN] = await timeOpening(page, { type: 'empty', row: 'body' }, 1);
    beside.push(itself - empty);
  }
  const work = await page.evaluate(() => scalePage.ownWork('rapport-person', 9));
  const limit = how === '' ? 16 : undefined;
  put(sheet, `… more than an empty view in turn with it${how}`, median(beside), 'ms', limit);
  put(sheet, `the person panel: its own work${how}`, median(work), 'ms', limit);
}

function closeOthers(): void {
  const { workspace } = window.workbench.app;
  for (const type of ['rapport-depth', 'rapport-person']) workspace.detachLeavesOfType(type);
}

async function measureChanges(page: Page, people: number, sheet: Sheet): Promise<void> {
  const one = await timeOneChange(page, madePath(0), RUNS);
  put(sheet, `one changed note: until the rows say it`, median(one.map((t) => t.changed)));
  put(sheet, `one changed note: until it is painted`, median(one.map((t) => t.painted)), 'ms', 16);
  const other = await page.evaluate((path) => scalePage.unrelated(path), 'Other/Note 3.md');
  put(sheet, 'an unrelated changed note', other.time, 'ms', 5);
  put(sheet, 'an unrelated changed note: elements touched', other.touched, 'elements', 0);
  const paths = Array.from({ length: 500 }, (_, at) => madePath((at * 7 + 1) % people));
  const bursts: { time: number; longest: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    bursts.push(await page.evaluate(([p, r]) => scalePage.burst(p, r), [paths, run] as const));
  }
  put(sheet, '500 changed notes', median(bursts.map(({ time }) => time)), 'ms', 250);
  put(sheet, '500 changed notes: longest turn', median(bursts.map((b) => b.longest)), 'ms', 50);
  const frames = await page.evaluate(() => scalePage.scroll(60));
  put(sheet, 'scrolling: from frame to frame', frames.median);
  put(sheet, 'scrolling: the longest frame of 60', frames.longest);
}

/** The index alone over as many people and dated notes: what no page and no disk hides. */
async function measureIndex(page: Page, people: number, sheet: Sheet): Promise<void> {
  const times = await page.evaluate((count) => indexRun.measureTimes(count, 3), people);
  put(sheet, 'the index alone: build', times.build);
  put(sheet, '… in times its bare loop', times.ratio, '×', 15);
  put(sheet, '… longest slice', times.longestSlice, 'ms', 50);
  put(sheet, '… one changed note', times.oneNote, 'ms', 5);
  put(sheet, '… 500 changed notes', times.burst, 'ms', 250);
  put(sheet, '… a folder of up to 2,000 people renamed', times.folder);
}
