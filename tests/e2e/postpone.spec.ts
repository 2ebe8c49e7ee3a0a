import { describe, expect } from 'vitest';
import type { AgendaKind } from '../../src/domain/agenda';
import { en } from '../../src/i18n/en';
import { dialog } from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const PER = 'People/Per Lindqvist.md';
const PRIYA = 'People/Work/Priya Nair.md';
const YUSUF = 'People/Neighbours/Yusuf Demir.md';
const options = en.nextSteps.postpone;

interface Case {
  readonly path: string;
  readonly kind: AgendaKind;
  readonly option: string;
  /** What changes in the note, and nothing else. */
  readonly change: readonly [before: string, after: string];
}

/** Overdue items count from today, 22 November. */
const CASES: readonly (readonly [string, Case])[] = [
  [
    'a step to tomorrow',
    {
      ...{ path: PER, kind: 'step', option: options.tomorrow },
      change: ['next-step-due: 2026-10-30', 'next-step-due: 2026-11-23'],
    },
  ],
  [
    'a step by a month',
    {
      ...{ path: PER, kind: 'step', option: options.oneMonth },
      change: ['next-step-due: 2026-10-30', 'next-step-due: 2026-12-22'],
    },
  ],
  [
    'a promise by three days: its date, no other part',
    {
      ...{ path: PRIYA, kind: 'promise', option: options.threeDays },
      change: ['  - 2026-11-10 | Introduce her', '  - 2026-11-25 | Introduce her'],
    },
  ],
  [
    'keeping in touch by a week: quiet until the day before',
    {
      ...{ path: YUSUF, kind: 'keep-in-touch', option: options.oneWeek },
      change: ['values: [Hospitality]\n', 'values: [Hospitality]\nsnooze-until: 2026-11-28\n'],
    },
  ],
];

describe('postponing', () => {
  test.for(CASES)('%s', async ([, { path, kind, option, change }], { open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(path);
    const steps = await nextStepsOf(page);
    await steps.press(path, kind, 's');
    await page.locator('.menu .menu-item').filter({ hasText: option }).click();
    await expect.poll(() => disk.read(path)).toBe(replaced(before, [change]));
    await expect
      .poll(async () => (await steps.rows('overdue')).filter((row) => row.path === path))
      .not.toContainEqual(expect.objectContaining({ kind }));
  });

  test('to a day that is picked', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(PER);
    const steps = await nextStepsOf(page);
    await steps.press(PER, 'step', 's');
    await page.locator('.menu .menu-item').filter({ hasText: options.pickDay }).click();
    await dialog(page).locator('input[type="date"]').fill('2027-01-04');
    await page.keyboard.press('Enter');
    const change = ['next-step-due: 2026-10-30', 'next-step-due: 2027-01-04'] as const;
    await expect.poll(() => disk.read(PER)).toBe(replaced(before, [change]));
    await expect
      .poll(async () => (await steps.rows('later')).map(({ path }) => path))
      .toContain(PER);
  });
});
