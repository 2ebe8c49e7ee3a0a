import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dialog, runCommand } from './harness/app';
import { depthOf } from './harness/depth-view';
import { MARKS, markFaults } from './harness/mark-faults';
import { movers } from './harness/movers';
import { nextStepsOf } from './harness/next-steps';
import { personPanelOf } from './harness/person-panel';
import { replaced } from './harness/replaced';
import { barButton, reviewView } from './harness/ten-review';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const REVIEW = 'Reviews/Ten relationships 2026-08-23.md';
const LATER = 'Reviews/Ten relationships 2026-11-20.md';

/** The review once more, with some deeper, some less deep, and one without an answer. */
const laterOf = (review: string): string =>
  replaced(review, [
    ['date: 2026-08-23', 'date: 2026-11-20'],
    ['\nratings: [2, 3, 3, 3, 2, 3, 2, 3]', '\nratings: [3, 2, 3, 0, 2, 3, 2, 3]'],
  ]);

const TALL = { width: 1280, height: 2400 };

const unfoldAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

test('marks stand out from their ground, in light and dark, and nothing moves for who wants less motion', async ({
  open,
}) => {
  const { page, disk } = await open({ size: TALL });
  disk.write(LATER, laterOf(disk.read(REVIEW)));
  const seen = new Set<string>();
  const moving = new Set<string>();
  const look = async (state: string): Promise<void> => {
    await unfoldAll(page);
    const found = await markFaults(page);
    expect.soft(found.faults, state).toEqual([]);
    for (const is of found.seen) seen.add(is);
    for (const el of await movers(page)) moving.add(el);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await movers(page), state).toEqual([]);
    await page.emulateMedia({ reducedMotion: null });
  };
  await nextStepsOf(page);
  await look('next steps');
  await depthOf(page);
  await look('depth');
  await personPanelOf(page, ADA);
  await look('the person panel');
  await runCommand(page, 'rapport:start-review');
  for (const step of ['list', 'rate', 'reconsider', 'decide', 'finish'] as const) {
    await barButton(page, step).click();
    await look(step);
  }
  await runCommand(page, 'rapport:open-last-review');
  await reviewView(page).getByRole('img').first().waitFor();
  await look('past reviews');
  await runCommand(page, 'rapport:rate-depth');
  await dialog(page).waitFor();
  await look('the dialog to rate');
  // Both can be seen by these looks at all.
  expect([...seen].sort()).toEqual(MARKS.map(({ is }) => is).sort());
  expect([...moving].sort()).toEqual(['span.rapport-chevron', 'svg.svg-icon lucide-chevron-down']);
});
