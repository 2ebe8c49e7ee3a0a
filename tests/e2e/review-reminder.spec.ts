import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { runCommand } from './harness/app';
import { nextStepsOf } from './harness/next-steps';
import { nextTo } from './harness/ten-review';
import { test } from './harness/test';

const words = en.nextSteps;

describe('the reminder of a review', () => {
  const review = (date: string, status = 'done'): Record<string, string> => ({
    [`Reviews/Ten relationships ${date}.md`]: `---\ntype: ten-review\ndate: ${date}\nstatus: ${status}\npeople: ["[[Ada]]"]\nfirst-ratings: [2]\nratings: [2]\nwanted: [0]\nsteps: [""]\nwhys: [""]\ndues: [""]\n---\n`,
  });
  const ada = { 'Ada.md': '---\ntype: person\ndepth: 2\n---\n' };
  const banner = (page: Page) => page.getByText(/^Your last ten review was/);

  test('comes 91 days after the last finished one, and begins the next', async ({ open }) => {
    // 23 August to 22 November: 8 + 30 + 31 + 22 = 91 days. A draft is not finished.
    const vault = { ...ada, ...review('2026-08-23'), ...review('2026-11-15', 'draft') };
    const { page, disk } = await open({ vault });
    const before = disk.notes();
    await nextStepsOf(page);
    await banner(page).waitFor();
    await page.getByRole('button', { name: words.startReview, exact: true }).click();
    const view = page.locator('.workspace-leaf-content[data-type="rapport-ten-review"]');
    await view
      .getByRole('list', { name: en.tenReview.frame.bar })
      .or(view.getByRole('navigation', { name: en.tenReview.frame.bar }))
      .first()
      .waitFor();
    // The draft is resumed, not a second one made.
    expect(disk.notes()).toEqual(before);
  });

  test('on a phone leads out of the sidebar, which would lie over the review', async ({ open }) => {
    const vault = { ...ada, ...review('2026-08-23'), ...review('2026-11-15', 'draft') };
    const size = { width: 390, height: 844 };
    const { page } = await open({ vault, size, query: { mobile: '1' } });
    await runCommand(page, 'rapport:open-next-steps');
    const collapsed = (): Promise<boolean> =>
      page.evaluate(() => window.workbench.app.workspace.rightSplit.collapsed);
    await banner(page).waitFor();
    expect(await collapsed()).toBe(false);
    await page.getByRole('button', { name: words.startReview, exact: true }).click();
    await nextTo(page, 'decide').click();
    expect(await collapsed()).toBe(true);
  });

  test('does not come after 90 days, nor where none was ever finished', async ({ open }) => {
    for (const vault of [
      { ...ada, ...review('2026-08-24') },
      { ...ada, ...review('2026-05-01', 'draft') },
      { ...ada, ...review('2026-08-23'), ...review('2026-11-01') },
      {
        ...ada,
        ...review('2026-08-23'),
        '.obsidian/plugins/rapport/data.json': '{"reviewReminder": "never"}',
      },
    ]) {
      const { page } = await open({ vault });
      await nextStepsOf(page);
      expect(await banner(page).count()).toBe(0);
    }
  });
});
