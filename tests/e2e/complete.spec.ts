import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, field, runCommand } from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { failureNoticeOf, noticeOf } from './harness/notices';
import { test } from './harness/test';

const SALMA = 'People/Salma El-Sayed.md';
const words = en.dialogs;

/** What completing does to Salma's note, whose lines end in CRLF: those lines and no other byte. */
const cleared = [
  ['last-contact: 2026-11-05\r\n', 'last-contact: 2026-11-22\r\n'],
  [
    'next-step: "Send the two names for the choir"   # she asked twice',
    'next-step:   # she asked twice',
  ],
  ['next-step-due: 2026-11-19', 'next-step-due:'],
  ["next-step-why: 'The conductor leaves in December'", 'next-step-why:'],
  ['next-step-kind: offer', 'next-step-kind:'],
] as const;

const logged = (line: string): readonly [string, string] => [
  'two voices are missing"\r\n',
  `two voices are missing"\r\n    - ${line}\r\n`,
];

describe('completing a next step', () => {
  test('by keyboard, with what came of it, changes the lines it must', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(SALMA);
    const steps = await nextStepsOf(page);
    await steps.press(SALMA, 'step', 'x');
    await field(page, words.interaction.text).fill('Both said yes');
    await field(page, words.interaction.quality).selectOption('3');
    await page.keyboard.press('Enter');
    await dialog(page).getByText(words.nextStep.title('Salma El-Sayed')).waitFor();
    await page.keyboard.press('Escape');
    await steps.expectRow(SALMA, 'step', false);
    const line = logged('2026-11-22 | step | quality 3 | Both said yes');
    expect(disk.read(SALMA)).toBe(replaced(before, [...cleared, line]));
  });

  test('both questions can be skipped by Escape', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(SALMA);
    const steps = await nextStepsOf(page);
    await steps.row(SALMA, 'step').locator('[data-action="complete"]').click();
    await dialog(page).getByText(words.outcome.title('Salma El-Sayed')).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).getByText(words.nextStep.title('Salma El-Sayed')).waitFor();
    await page.keyboard.press('Escape');
    await steps.expectRow(SALMA, 'step', false);
    const line = logged('2026-11-22 | step | Send the two names for the choir');
    expect(disk.read(SALMA)).toBe(replaced(before, [...cleared, line]));
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  });

  test('asks for the next one, which takes its place in the list', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(SALMA);
    const steps = await nextStepsOf(page);
    await steps.press(SALMA, 'step', 'x');
    await field(page, words.interaction.text).waitFor();
    await page.keyboard.press('Escape');
    await field(page, words.nextStep.text).fill('Hear them sing: all of it');
    await field(page, words.nextStep.due).fill('2026-11-27');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await steps.rows('week')).map(({ what }) => what))
      .toContain('Hear them sing: all of it');
    expect(disk.read(SALMA)).toBe(
      replaced(before, [
        cleared[0],
        [
          'next-step: "Send the two names for the choir"   # she asked twice',
          'next-step: "Hear them sing: all of it"   # she asked twice',
        ],
        ['next-step-due: 2026-11-19', 'next-step-due: 2026-11-27'],
        cleared[3],
        cleared[4],
        logged('2026-11-22 | step | Send the two names for the choir'),
      ]),
    );
  });

  test('can be left open by the second button', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(SALMA);
    const steps = await nextStepsOf(page);
    await steps.press(SALMA, 'step', 'x');
    await dialog(page).getByRole('button', { name: words.outcome.keep }).click();
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
    await steps.expectRow(SALMA, 'step');
    expect(disk.read(SALMA)).toBe(before);
  });
});

describe('undo', () => {
  test('by the button of the notice restores the exact bytes', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(SALMA);
    const steps = await nextStepsOf(page);
    await steps.press(SALMA, 'step', 'x');
    await field(page, words.interaction.text).waitFor();
    await page.keyboard.press('Escape');
    await field(page, words.nextStep.text).waitFor();
    await page.keyboard.press('Escape');
    await steps.expectRow(SALMA, 'step', false);
    expect(disk.read(SALMA)).not.toBe(before);
    const notice = await expectNotice(page, noticeOf('complete-next-step', 'Salma El-Sayed'));
    await notice.getByRole('button', { name: en.reports.undo }).click();
    await steps.expectRow(SALMA, 'step');
    expect(disk.read(SALMA)).toBe(before);
  });

  test('refuses, saying so, when the note has changed since', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    await steps.press(SALMA, 'step', 'x');
    await field(page, words.interaction.text).waitFor();
    await page.keyboard.press('Escape');
    await field(page, words.nextStep.text).waitFor();
    await page.keyboard.press('Escape');
    await steps.expectRow(SALMA, 'step', false);
    const changed = `${disk.read(SALMA)}One more line.\r\n`;
    disk.write(SALMA, changed);
    await expect
      .poll(() =>
        page.evaluate((path) => {
          const file = window.workbench.app.vault.getFileByPath(path);
          return file === null ? 0 : file.stat.size;
        }, SALMA),
      )
      .toBe(Buffer.byteLength(changed));
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotice(page, failureNoticeOf('undo'));
    expect(disk.read(SALMA)).toBe(changed);
  });
});
