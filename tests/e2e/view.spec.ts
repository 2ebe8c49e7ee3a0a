import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, openNote, runCommand } from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { noticeOf } from './harness/notices';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const PER = 'People/Per Lindqvist.md';

describe('the next steps view', () => {
  test('is filtered by typing, and moved through by keyboard alone', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    await steps.press(PER, 'step', '/');
    await page.keyboard.type('lindqvist');
    await expect
      .poll(() => page.locator('.rapport-row:not([data-path*="Lindqvist"])').count())
      .toBe(0);
    await page.keyboard.press('ArrowDown');
    const focused = (): Promise<string | undefined> =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('.rapport-row')?.dataset['path'],
      );
    await expect.poll(focused).toBe(PER);
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe(PER);
  });

  test('shows only the ten of the newest finished review', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    await page.getByRole('button', { name: en.nextSteps.onlyTen }).click();
    await expect
      .poll(async () => (await steps.rows('overdue')).map(({ path }) => path))
      .toEqual([
        'People/Nia Davies.md',
        'People/Work/Priya Nair.md',
        'People/Family/Erik Solberg.md',
        'People/Work/Priya Nair.md',
        'People/Neighbours/Mei Lin.md',
        'People/Kwame Mensah.md',
      ]);
  });

  test('a folded section stays folded after a restart', async ({ open }) => {
    const workbench = await open({ size: TALL });
    const { page } = workbench;
    const before = await nextStepsOf(page);
    await page.locator('[data-section="overdue"] .rapport-fold').click();
    await before.expectRow(PER, 'step', false);
    await workbench.restart();
    const steps = await nextStepsOf(page);
    expect(await steps.rows('overdue')).toEqual([]);
    expect((await steps.rows('today')).length).toBeGreaterThan(0);
  });

  test.for([
    ['280 px wide', { width: 1280, height: 900 }, {}],
    ['on a phone', { width: 390, height: 844 }, { mobile: '1' }],
    ['from right to left', { width: 1280, height: 900 }, { rtl: '1' }],
  ] as const)('fits %s: nothing is scrolled sideways', async ([, size, query], { open }) => {
    const { page } = await open({ size, query });
    await nextStepsOf(page);
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    const tooWide = await page.evaluate(() => {
      const view = document.querySelector(
        '.workspace-leaf-content[data-type="rapport-next-steps"]',
      );
      const parts = [...(view?.querySelectorAll('[class*="rapport"]') ?? [])];
      const edge = view?.getBoundingClientRect();
      if (edge === undefined || parts.length === 0) throw new Error('The view is not there.');
      return parts
        .filter((part) => getComputedStyle(part).display !== 'none')
        .map((part) => ({ part: part.className, box: part.getBoundingClientRect() }))
        .filter(
          ({ box }) => box.width > 0 && (box.left < edge.left - 1 || box.right > edge.right + 1),
        )
        .map(({ part }) => part);
    });
    expect(tooWide).toEqual([]);
  });
});

describe('rating and goal', () => {
  test('by keys, on the active note', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(ADA);
    await nextStepsOf(page);
    await openNote(page, ADA);
    await runCommand(page, 'rapport:rate-depth');
    await dialog(page).waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await expectNotice(page, noticeOf('rate', 'Ada Lindqvist'));
    await expect
      .poll(() => disk.read(ADA))
      .toBe(
        replaced(before, [
          ['depth: 2\n', 'depth: 3\n'],
          [
            '  - 2026-06-01 | 2 | long walk in Kalø\n',
            '  - 2026-06-01 | 2 | long walk in Kalø\n  - 2026-11-22 | 3\n',
          ],
        ]),
      );
  });

  test('unsaved typing in the open note survives an action on it', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(PER);
    const steps = await nextStepsOf(page);
    await openNote(page, PER);
    const field = page.locator('.mod-root textarea:visible');
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Typed just now.');
    expect(await field.inputValue()).toContain('Typed just now.');
    await page.evaluate(() => window.workbench.runCommand('rapport:set-goal'));
    await dialog(page).waitFor();
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expectNotice(page, noticeOf('set-goal', 'Per Lindqvist'));
    await expect
      .poll(() => disk.read(PER), { timeout: 6000 })
      .toBe(
        `${replaced(before, [['  - 2026-10-05 | letter | quality 2 | from them | A drawing of the hull\n', '  - 2026-10-05 | letter | quality 2 | from them | A drawing of the hull\ndepth-goal: 2\n']])}Typed just now.`,
      );
    await steps.expectRow(PER, 'step');
  });
});
