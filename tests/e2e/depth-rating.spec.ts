import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { expectNotice, runCommand } from './harness/app';
import { depthOf, type DepthView } from './harness/depth-view';
import { expectNotes } from './harness/expect-notes';
import { TALL } from './harness/next-steps';
import { undoNoticeOf } from './harness/notices';
import { replaced } from './harness/replaced';
import { test } from './harness/test';
import { SAMPLE_DEPTHS } from './sample-depths';

const ADA = 'People/Ada Lindqvist.md';
const PER = 'People/Per Lindqvist.md';
const KOFI = 'People/Kofi Asante.md';
const TOVE = 'People/Family/Tove Solberg.md';
const INES = 'People/Neighbours/Ines Carvalho.md';
const BJARNE = 'People/Neighbours/Bjarne Lund.md';

const say = en.depthView;
const head = (depth: 0 | 1 | 2 | 3, count: number): string =>
  depth === 0 ? `${en.depth.none}: ${count}` : `${depth} ${en.depth[depth].name}: ${count}`;

/** Waits until these are the people shown, in this order. */
const expectNames = (view: DepthView, names: readonly string[]) =>
  expect.poll(view.names).toEqual(names);

const menuItem = (page: Page, label: string) =>
  page.locator('.menu .menu-item').filter({ hasText: label });

describe('rating in the depth view', () => {
  test('by key: the lines it must, and the keys stay with the person', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const view = await depthOf(page);
    await view.press(ADA, '3');
    const line = '  - 2026-06-01 | 2 | long walk in Kalø\n';
    const ada = replaced(before[ADA] ?? '', [
      ['depth: 2\n', 'depth: 3\n'],
      [line, `${line}  - 2026-11-22 | 3\n`],
    ]);
    await expectNotes(disk, { ...before, [ADA]: ada });
    await expect
      .poll(async () => (await view.groups())[0])
      .toEqual([head(3, 11), 'Ada Lindqvist', ...SAMPLE_DEPTHS[3]]);
    await expect.poll(view.focused).toBe(ADA);
    await expect
      .poll(() => page.locator('.rapport-depth-panel').getByRole('status').textContent())
      .toBe(`Ada Lindqvist: 3 ${en.depth[3].name}`);
  });

  test('by a dot: a person without a list gets one, and it can be undone', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const view = await depthOf(page);
    const dot = view.row(BJARNE).getByRole('radio', { name: en.depth[1].name });
    await dot.click();
    const end = 'cadence: quarterly\n';
    const bjarne = replaced(before[BJARNE] ?? '', [
      [end, `${end}depth: 1\ndepth-history:\n  - 2026-11-22 | 1\n`],
    ]);
    await expectNotes(disk, { ...before, [BJARNE]: bjarne });
    await expect.poll(() => dot.getAttribute('aria-checked')).toBe('true');
    expect((await view.groups())[2]).toEqual([
      head(1, 8),
      'Aiyana Begay',
      'Bjarne Lund',
      ...SAMPLE_DEPTHS[1].slice(1),
    ]);
    const within = await view.row(BJARNE).evaluate((row) => row.contains(document.activeElement));
    expect(within).toBe(true);
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotice(page, undoNoticeOf('rate', 'Bjarne Lund'));
    await expectNotes(disk, before);
  });

  test('0 clears it, and the same again changes nothing', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const view = await depthOf(page);
    await view.press(ADA, '2');
    await view.press(KOFI, '0');
    const kofi = replaced(before[KOFI] ?? '', [['depth: 1\n', 'depth:\n']]);
    await expectNotes(disk, { ...before, [KOFI]: kofi });
    await expect.poll(async () => (await view.groups())[3]?.includes('Kofi Asante')).toBe(true);
    await expect.poll(view.focused).toBe(KOFI);
  });

  test('asks for a why afterwards, which goes into the line of the rating', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(KOFI);
    const view = await depthOf(page);
    const addWhy = view.row(KOFI).getByRole('button', { name: say.addWhy });
    expect(await addWhy.isVisible()).toBe(false);
    await view.press(KOFI, '2');
    await addWhy.click();
    await page.keyboard.type('He asked what I am afraid of');
    await page.keyboard.press('Enter');
    const end = '  - 2026-10-12 | asked | business | A place in the programme\n';
    // The rating came first, so the why comes after its history.
    const after = replaced(before, [
      ['depth: 1\n', 'depth: 2\n'],
      [
        end,
        `${end}depth-history:\n  - 2026-11-22 | 2 | He asked what I am afraid of\ndepth-why: He asked what I am afraid of\n`,
      ],
    ]);
    await expect.poll(() => disk.read(KOFI)).toBe(after);
    await expect.poll(view.focused).toBe(KOFI);
    await expect.poll(() => addWhy.isVisible()).toBe(false);
  });

  test('the why has the focus in a list that scrolls, too, and 0 leaves it on the row', async ({
    open,
  }) => {
    const { page } = await open({ size: { width: 1280, height: 900 } });
    const view = await depthOf(page);
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    const row = view.row(TOVE);
    await view.press(TOVE, '2');
    await row.getByRole('button', { name: say.addWhy }).click();
    await page.keyboard.type('She called first');
    await expect.poll(() => row.getByLabel(say.whyField).inputValue()).toBe('She called first');
    await page.keyboard.press('Enter');
    await page.keyboard.press('0');
    await expect.poll(() => row.getByRole('radio', { checked: true }).count()).toBe(0);
    await expect.poll(view.focused).toBe(TOVE);
  });

  test('unfolded, a row shows what is known and unknown, the why and the history', async ({
    open,
  }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    const unfold = view.row(ADA).getByRole('button', { name: say.unfold });
    await unfold.click();
    await expect.poll(() => unfold.getAttribute('aria-expanded')).toBe('true');
    const detail = view.list
      .getByRole('row')
      .filter({ has: page.getByLabel(say.whyField) })
      .first();
    const lines = await detail.evaluate((el) =>
      [...el.querySelectorAll('b')].map((b) => [b.textContent, b.nextSibling?.textContent]),
    );
    expect(lines).toEqual([
      [`1 ${en.depth[1].name}`, en.depth[1].meaning],
      [`2 ${en.depth[2].name} (${say.present})`, en.depth[2].meaning],
      [`3 ${en.depth[3].name} (${say.wanted})`, en.depth[3].meaning],
      [say.why, 'I know what drives her, not yet how she feels about it'],
      ['Sat 10 Jan', en.depth[1].name],
      ['Mon 1 Jun', `${en.depth[2].name} · long walk in Kalø`],
      ['goals', 'Sell vegetables at the market'],
      ['values', 'Soil health · Independence'],
      ['family', 'Ida (daughter, 9)'],
      [say.unknown, 'motives, projects, interests, personality, working-style'],
    ]);
    await unfold.click();
    await expect.poll(() => detail.count()).toBe(0);
  });
});

describe('several in the depth view', () => {
  const YET_OF_ONE = [INES, KOFI, PER];

  test('picked by Ctrl, Shift and Space, rated together, undone at once to the byte', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const view = await depthOf(page);
    const meta = (path: string) => view.row(path).getByText(en.agenda.lastContact('').trim());
    await meta(INES).click({ modifiers: ['ControlOrMeta'] });
    await page.getByText(en.lists.selected(1)).first().waitFor();
    await meta(KOFI).click({ modifiers: ['Shift'] });
    // Ines, Kenji and Kofi stand in a row.
    await page.getByText(en.lists.selected(3)).first().waitFor();
    await view.press('People/Work/Kenji Watanabe.md', 'Space');
    await page.getByText(en.lists.selected(2)).first().waitFor();
    await view.press(PER, 'Space');
    await page.getByText(en.lists.selected(3)).first().waitFor();
    for (const path of YET_OF_ONE) {
      expect(await view.row(path).getByRole('checkbox').isChecked(), path).toBe(true);
    }
    const bar = page.getByRole('toolbar', { name: en.lists.select });
    await bar.getByRole('button', { name: en.commands.names['rate-depth'] }).click();
    await menuItem(page, `2 ${en.depth[2].name}`).click();
    const history = 'depth-history:\n  - 2026-11-22 | 2\n';
    const expected = Object.fromEntries(
      YET_OF_ONE.map((path) => {
        const text = (before[path] ?? '').replace('depth: 1\n', 'depth: 2\n');
        const end = text.indexOf('\n---\n') + 1;
        return [path, `${text.slice(0, end)}${history}${text.slice(end)}`];
      }),
    );
    await expectNotes(disk, { ...before, ...expected });
    await expect
      .poll(async () => (await view.groups()).map(([name]) => name))
      .toEqual([head(3, 10), head(2, 17), head(1, 4), head(0, 9)]);
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
    await expectNotice(page, undoNoticeOf('rate', 'Ines Carvalho', 'Kofi Asante', 'Per Lindqvist'));
    const more = await page.evaluate(() => window.workbench.runCommand('rapport:undo-last-change'));
    expect(more, 'one undo was enough').toBe(false);
  });

  test('a goal for several', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const view = await depthOf(page);
    await view.button(en.lists.select).click();
    for (const path of [ADA, INES]) await view.press(path, 'Space');
    const bar = page.getByRole('toolbar', { name: en.lists.select });
    await bar.getByRole('button', { name: en.commands.names['set-goal'] }).click();
    await menuItem(page, `2 ${en.depth[2].name}`).click();
    const ada = replaced(before[ADA] ?? '', [['depth-goal: 3\n', 'depth-goal: 2\n']]);
    const end = '  - 2026-11-24 | Lend her the drill\n';
    const ines = replaced(before[INES] ?? '', [[end, `${end}depth-goal: 2\n`]]);
    await expectNotes(disk, { ...before, [ADA]: ada, [INES]: ines });
    // The menu had the focus; the view takes it back once all is written.
    const inView = () =>
      page.evaluate(() => document.activeElement?.closest('.rapport-panel') !== null);
    await expect.poll(inView).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => bar.isVisible()).toBe(false);
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
  });

  test('all that the filter shows, by one button', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await depthOf(page);
    await page.getByLabel(say.filter, { exact: true }).fill('solberg');
    await expectNames(view, ['Erik Solberg', 'Ingrid Solberg', 'Tove Solberg']);
    await view.button(en.lists.select).click();
    await view.button(say.pickAll).click();
    await page.getByText(en.lists.selected(3)).first().waitFor();
  });
});
