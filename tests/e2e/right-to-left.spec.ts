import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { runCommand } from './harness/app';
import { personPanelOf } from './harness/person-panel';
import { test } from './harness/test';

/** The edges of the first and the last letter of what the element says, and the end of the element. */
const edgesOf = (target: Locator): Promise<{ first: number; last: number; end: number }> =>
  target.evaluate((el) => {
    const [text] = [...el.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (text === undefined) throw new Error('The element says nothing.');
    const boxAt = (at: number): DOMRect => {
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect();
    };
    const last = (text.textContent ?? '').length - 1;
    return { first: boxAt(0).left, last: boxAt(last).right, end: el.getBoundingClientRect().right };
  });

describe('where the app goes from right to left', () => {
  test('words that begin with a number keep their order and stand at their side', async ({
    open,
  }) => {
    const { page } = await open({ query: { rtl: '1' } });
    const panel = await personPanelOf(page, 'People/Salma El-Sayed.md');
    const status = await edgesOf(page.locator('.rapport-status'));
    expect(status.first).toBeLessThan(status.last);
    // The mark that opens and closes it stands before the words.
    const summary = panel.el.locator('.rapport-part > summary').first();
    const title = await edgesOf(summary.locator('span'));
    expect(title.first).toBeLessThan(title.last);
    const end = await summary.evaluate((el) => el.getBoundingClientRect().right);
    expect(end - title.last).toBeGreaterThan(8);
    expect(end - title.last).toBeLessThan(24);
    await runCommand(page, 'rapport:open-depth');
    const gaps = page.locator('.rapport-depth-row .rapport-clip');
    const gap = await edgesOf(gaps.filter({ hasText: en.depthView.gap(1) }).first());
    expect(gap.first).toBeLessThan(gap.last);
    expect(gap.end - gap.last).toBeLessThan(1);
    await runCommand(page, 'rapport:open-next-steps');
    await page.getByRole('button', { name: en.problems.footer(6) }).click();
    // It is two lines long, the second of which is short.
    const why = await edgesOf(page.locator('[data-kind=problem] .rapport-why').first());
    expect(why.end - why.last).toBeLessThan(1);
  });
});
