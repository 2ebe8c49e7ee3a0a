import { describe, expect } from 'vitest';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const PER = 'People/Per Lindqvist.md';
const KWAME = 'People/Kwame Mensah.md';

describe('changes by other programs', () => {
  test('a changed note shows up', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const change = ['Write about the boat', 'Buy the boat'] as const;
    disk.write(PER, replaced(disk.read(PER), [change]));
    await expect
      .poll(() => steps.row(PER, 'step').locator('.rapport-what').textContent())
      .toBe('Buy the boat');
  });

  test('a new note shows up, and a removed one goes', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const path = 'People/Zuri Kamau.md';
    disk.write(path, '---\ntype: person\nnext-step: Say hello\nnext-step-due: 2026-11-01\n---\n');
    await steps.expectRow(path, 'step');
    disk.remove(path);
    await steps.expectRow(path, 'step', false);
  });

  test('a renamed note keeps its row', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const count = (await steps.rows('overdue')).length;
    disk.rename(KWAME, 'People/Kwame Asante Mensah.md');
    await steps.expectRow('People/Kwame Asante Mensah.md', 'keep-in-touch');
    await steps.expectRow(KWAME, 'keep-in-touch', false);
    await expect.poll(async () => (await steps.rows('overdue')).length).toBe(count);
  });

  test('a renamed folder keeps the rows of all notes in it', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const before = (await steps.rows('overdue')).map(({ path }) => path);
    disk.rename('People', 'Friends');
    await steps.expectRow('Friends/Kwame Mensah.md', 'keep-in-touch');
    await expect
      .poll(async () => (await steps.rows('overdue')).map(({ path }) => path))
      .toEqual(before.map((path) => path.replace(/^People/, 'Friends')));
  });

  test('links of daily notes follow a rename made in the app', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    const yusuf = 'People/Neighbours/Yusuf Demir.md';
    const renamed = 'People/Neighbours/Yusuf Demir-Holm.md';
    await page.evaluate(
      async ([from, to]) => {
        const { vault, fileManager } = window.workbench.app;
        const file = vault.getFileByPath(from);
        if (file !== null) await fileManager.renameFile(file, to);
      },
      [yusuf, renamed] as const,
    );
    await steps.expectRow(renamed, 'keep-in-touch');
    await expect.poll(() => disk.read('Daily/2026-10-12.md')).toContain('[[Yusuf Demir-Holm]]');
    await expect
      .poll(() => steps.row(renamed, 'keep-in-touch').locator('.rapport-when').textContent())
      .toBe('11 days late');
  });
});
