import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, field, pick } from './harness/app';
import { test } from './harness/test';

const PER = 'People/Per Lindqvist.md';

const follow = (page: Page, uri: string): Promise<void> =>
  page.evaluate((link) => window.workbench.openUri(link), uri);

describe('an obsidian:// link', () => {
  test('that writes waits for a click, and can be taken back', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.read(PER);
    await follow(page, 'obsidian://rapport?do=rate&name=Per%20Lindqvist&depth=2&why=The%20boat');
    await dialog(page).getByText(`${en.cli.commands.rate}: Per Lindqvist`).waitFor();
    expect(await field(page, en.cli.flags.why).inputValue()).toBe('The boat');
    expect(disk.read(PER)).toBe(before);
    await dialog(page).getByRole('button', { name: en.cli.commands.rate }).click();
    const notice = await expectNotice(page, 'Per Lindqvist');
    expect(disk.read(PER)).toContain('  - 2026-11-22 | 2 | The boat\n');
    await notice.getByRole('button', { name: en.reports.undo }).click();
    await expect.poll(() => disk.read(PER)).toBe(before);
  });

  test('whose action the app has dropped asks which', async ({ open }) => {
    const { page, disk } = await open();
    const before = disk.notes();
    await follow(page, 'obsidian://rapport?action=rate&name=Per%20Lindqvist&depth=2');
    await pick(page, en.cli.commands.rate);
    await dialog(page).getByText(`${en.cli.commands.rate}: Per Lindqvist`).waitFor();
    await page.keyboard.press('Escape');
    expect(disk.notes()).toEqual(before);
  });

  test('that reads opens the view or the note', async ({ open }) => {
    const { page } = await open();
    await follow(page, 'obsidian://rapport?do=people');
    await expect
      .poll(() =>
        page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('rapport-depth').length),
      )
      .toBe(1);
    await follow(page, 'obsidian://rapport?do=person&name=grandma');
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe('People/Family/Tove Solberg.md');
  });
});
