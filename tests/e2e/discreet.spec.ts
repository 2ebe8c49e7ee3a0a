import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, openNote, runCommand } from './harness/app';
import { depthOf } from './harness/depth-view';
import type { Disk } from './harness/disk';
import { leaksOf } from './harness/leaks';
import { nextStepsOf } from './harness/next-steps';
import { stepName } from './harness/ten-review';
import { test } from './harness/test';
import { SAMPLE_OVERDUE, SAMPLE_TODAYS } from './sample-agenda';

const ALL = { width: 1280, height: 6400 };
const ADA = 'People/Ada Lindqvist.md';
const SALMA = 'People/Salma El-Sayed.md';
const DATA = '.obsidian/plugins/rapport/data.json';

/** Texts of relationships in the sample vault: steps, promises, whys, facets, problems. */
const TEXTS = [
  ...[...SAMPLE_OVERDUE, ...SAMPLE_TODAYS].flatMap(({ text }) => text ?? []),
  'Send the soil article',
  'She is planning an allotment',
  'He sells it before the winter',
  'The conductor leaves in December',
  'I know what drives her',
  'long walk in Kalø',
  'Soil health',
  'Sell vegetables',
  'Lend her the drill',
  'Nobody eats alone',
  'Found: ',
];
const words = en.commands.discreet;
const RATINGS = [1, 2, 3].map((depth) => en.depth[depth as 1 | 2 | 3].name);

const toggle = (page: Page): Promise<void> => runCommand(page, 'rapport:toggle-discreet-mode');

/** What tells that the mode is on, and ends it. */
const sign = (page: Page) => page.locator('.status-bar').getByText(words.sign, { exact: true });

const discreetIn = (disk: Disk): unknown =>
  (JSON.parse(disk.read(DATA)) as Record<string, unknown>)['discreet'];

/** Waits until the mode is on or off in the page and on disk. */
async function expectDiscreet(page: Page, disk: Disk, on: boolean): Promise<void> {
  await expect.poll(() => discreetIn(disk)).toBe(on);
  const status = page.locator('.status-bar').getByText(`${SAMPLE_OVERDUE.length} overdue`);
  await status.waitFor({ state: on ? 'hidden' : 'visible' });
  await sign(page).waitFor({ state: on ? 'visible' : 'hidden' });
}

/** Some of the words are there, and all of them are blurred. */
async function expectNoLeak(page: Page, secrets: readonly string[], atLeast = 1): Promise<void> {
  const { leaks, blurred } = await leaksOf(page, secrets);
  expect(leaks).toEqual([]);
  expect(blurred).toBeGreaterThanOrEqual(atLeast);
}

describe('discreet mode', () => {
  test('hides next steps and problems, stays after a restart, and goes when told', async ({
    open,
  }) => {
    const workbench = await open({ size: ALL });
    const { page, disk } = workbench;
    await nextStepsOf(page);
    const { leaks } = await leaksOf(page, TEXTS);
    // The same look does find them while the mode is off.
    expect(leaks.length).toBeGreaterThan(15);
    await toggle(page);
    await expectNotice(page, words.now(true));
    await expectDiscreet(page, disk, true);
    await expectNoLeak(page, TEXTS, 15);
    await page.getByRole('button', { name: /need a look/ }).click();
    await page.getByText(en.problems.title).first().waitFor();
    await expectNoLeak(page, TEXTS, 7);
    await workbench.restart();
    await nextStepsOf(page);
    await expectDiscreet(page, disk, true);
    await expectNoLeak(page, TEXTS, 15);
    await sign(page).click();
    await expectNotice(page, words.now(false));
    await expectDiscreet(page, disk, false);
    expect((await leaksOf(page, TEXTS)).leaks.length).toBeGreaterThan(15);
  });

  test('at 280 px no tooltip of a cut-off text gives it away, and no preview', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const steps = await nextStepsOf(page);
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    await toggle(page);
    await expectDiscreet(page, disk, true);
    await steps.row(SALMA, 'step').locator('.rapport-what').hover();
    await expectNoLeak(page, TEXTS, 15);
    const previews = (): Promise<string[]> => page.evaluate(() => window.previews ?? []);
    await page.evaluate(() => {
      window.previews = [];
      window.workbench.app.workspace.on('hover-link', (of) => {
        if (typeof of !== 'object' || of === null) throw new TypeError('Nothing to preview.');
        window.previews?.push(Object.keys(of).join(' '));
      });
    });
    await steps.row(SALMA, 'step').getByRole('button', { name: 'Salma El-Sayed' }).hover();
    const depth = await depthOf(page);
    await depth.row(SALMA).getByRole('button', { name: 'Salma El-Sayed' }).hover();
    expect(await previews()).toEqual([]);
    await toggle(page);
    await expectDiscreet(page, disk, false);
    await depth.row(ADA).getByRole('button', { name: 'Ada Lindqvist' }).hover();
    // The names by which page previews read it, which the build must keep.
    await expect.poll(previews).toContain('event source hoverParent targetEl linktext');
  });

  test('in the depth view neither dots nor places tell a rating, also right after one', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: ALL });
    const depth = await depthOf(page);
    await toggle(page);
    await expectDiscreet(page, disk, true);
    await expect.poll(async () => (await depth.groups()).map(([head]) => head)).toEqual(['']);
    await expect.poll(async () => (await depth.names()).length).toBe(40);
    const names = await depth.names();
    const collator = new Intl.Collator('en', { numeric: true });
    expect(names).toEqual([...names].sort((a, b) => collator.compare(a, b)));
    const before = disk.read(ADA);
    await depth.press(ADA, '3');
    await expect
      .poll(() => disk.read(ADA))
      .toBe(
        before
          .replace('depth: 2\n', 'depth: 3\n')
          .replace('long walk in Kalø\n', 'long walk in Kalø\n  - 2026-11-22 | 3\n'),
      );
    const checked = depth.list.getByRole('radio', { checked: true });
    expect(await checked.count()).toBe(0);
    expect(await depth.list.locator('[data-dot*="filled"], [data-dot*="wanted"]').count()).toBe(0);
    await expectNoLeak(page, [...TEXTS, '3 Significant', '2 Sustained'], 0);
    expect(await depth.row(ADA).getAttribute('aria-labelledby')).not.toBeNull();
    expect(await depth.row(ADA).textContent()).not.toContain(en.depth[3].name);
  });

  test('blurs what dialogs are filled with, until it is pointed at', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const steps = await nextStepsOf(page);
    await toggle(page);
    await expectDiscreet(page, disk, true);
    await steps.press(SALMA, 'step', 'e');
    await dialog(page).waitFor();
    await expectNoLeak(page, TEXTS, 17);
    await page.keyboard.press('Escape');
    await steps.press(SALMA, 'step', 'x');
    await dialog(page).waitFor();
    await expectNoLeak(page, TEXTS, 16);
    const about = dialog(page).getByText('Send the two names for the choir');
    await about.hover();
    expect(await about.evaluate((el) => getComputedStyle(el).filter)).toBe('none');
    await dialog(page).getByRole('button', { name: en.dialogs.outcome.keep }).click();
    await openNote(page, ADA);
    await runCommand(page, 'rapport:rate-depth');
    await dialog(page).waitFor();
    await expectNoLeak(page, RATINGS, 3);
  });

  test('blurs why a note was left as it is, in the notice that says so', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const depth = await depthOf(page);
    await toggle(page);
    await expectDiscreet(page, disk, true);
    await depth.press('People/Dmitri Volkov.md', '2');
    const notice = page.locator('.notice').filter({ hasText: 'Dmitri Volkov' });
    await notice.waitFor();
    await page.mouse.move(1, 1);
    const why = notice.locator('li');
    const filter = await why.evaluate((el) => getComputedStyle(el.parentElement ?? el).filter);
    expect(filter).toContain('blur');
  });

  test('is a setting, too', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    await nextStepsOf(page);
    const settings = async (): Promise<void> => {
      await page.evaluate(() => {
        window.workbench.app.setting.open();
        window.workbench.app.setting.openTabById('rapport');
      });
      const row = page.locator('.setting-item').filter({ hasText: en.settings.rows.discreet[0] });
      await row.locator('.checkbox-container').click();
      await page.evaluate(() => window.workbench.app.setting.close());
    };
    await settings();
    await expectDiscreet(page, disk, true);
    await expectNoLeak(page, TEXTS, 15);
    await settings();
    await expectDiscreet(page, disk, false);
  });
});

describe('discreet mode in the ten review', () => {
  test('blurs answers, evidence and reasons in each step, and past reviews', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const draft = 'Reviews/Ten relationships 2026-11-15.md';
    disk.write(
      draft,
      disk
        .read(draft)
        .replace('steps: ["", "", ""]', 'steps: ["Ask about her soil", "", ""]')
        .replace('whys: ["", "", ""]', 'whys: ["It keeps her awake", "", ""]')
        .replace('wanted: [0, 0, 0]', 'wanted: [3, 0, 0]')
        .replace('\nratings: [0, 0, 0]', '\nratings: [2, 0, 0]'),
    );
    await toggle(page);
    await expectDiscreet(page, disk, true);
    await runCommand(page, 'rapport:start-review');
    const view = page.locator('.workspace-leaf-content[data-type="rapport-ten-review"]');
    const secrets = [
      ...TEXTS,
      ...RATINGS,
      ...['Ask about her soil', 'It keeps her awake', 'was 2', 'was 3', 'Rating 2', 'Wanted: 3'],
      ...en.tenReview.list.groups.slice(1, 2),
    ];
    for (const [step, atLeast] of [
      ['list', 3],
      ['rate', 3],
      ['reconsider', 9],
      ['decide', 9],
      ['finish', 2],
    ] as const) {
      const name = stepName(step);
      await view.getByRole('navigation').getByRole('button', { name }).click();
      await view.locator('[aria-current="step"]').getByText(name, { exact: true }).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const { leaks, blurred } = await leaksOf(page, secrets);
      expect(leaks, name).toEqual([]);
      expect(blurred, name).toBeGreaterThanOrEqual(atLeast);
    }
    await runCommand(page, 'rapport:open-last-review');
    await view.getByRole('img').first().waitFor();
    await expectNoLeak(page, RATINGS, 3);
  });
});

declare global {
  interface Window {
    /** By which names each preview was asked for. */
    previews?: string[];
  }
}
