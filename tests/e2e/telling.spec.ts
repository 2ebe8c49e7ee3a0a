import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice } from './harness/app';
import { allowClipboard, expectCopied } from './harness/clipboard';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const NIA = 'People/Nia Davies.md';
const CHIDI = 'People/Family/Chidi Okafor.md';

const words = en.nextSteps;

const menuItem = (page: Page, label: string) =>
  page.locator('.menu .menu-item').filter({ hasText: label });

describe('words for them', () => {
  test('a promise that is moved in the dialog: it asks to tell them, and has a sentence', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: TALL });
    await allowClipboard(page);
    const before = disk.read(NIA);
    const steps = await nextStepsOf(page);
    await steps.press(NIA, 'promise', 's');
    await menuItem(page, words.postpone.pickDay).click();
    await dialog(page).getByText(en.dialogs.postpone.tell('Nia Davies')).waitFor();
    await dialog(page).locator('input[type="date"]').fill('2026-12-05');
    await dialog(page).getByRole('button', { name: en.dialogs.postpone.copy }).click();
    const sentence = en.dialogs.postpone.sentence(
      'Sort out her grandfather’s letters',
      'Sat 31 Oct',
      'Sat 5 Dec',
    );
    await expectCopied(page, sentence);
    expect(disk.read(NIA)).toBe(before);
    await dialog(page).getByRole('button', { name: en.dialogs.postpone.confirm }).click();
    const change = ['  - 2026-10-31 | Sort', '  - 2026-12-05 | Sort'] as const;
    await expect.poll(() => disk.read(NIA)).toBe(replaced(before, [change]));
  });

  test('a birthday wish goes to the clipboard, and says so', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    await allowClipboard(page);
    const steps = await nextStepsOf(page);
    const before = disk.notes();
    const row = steps.row(CHIDI, 'birthday');
    expect(await row.textContent()).toContain(en.agenda.turns(12));
    await row.hover();
    await row.getByRole('button', { name: words.actions.wish }).click();
    await expectNotice(page, en.lists.copied);
    await expectCopied(page, words.wish('Chidi'));
    await page
      .getByRole('status')
      .filter({ hasText: en.lists.copied })
      .first()
      .waitFor({ state: 'attached' });
    expect(disk.notes()).toEqual(before);
  });
});
