import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import {
  dialog,
  expectNotice,
  field,
  openNote,
  pick,
  runByPalette,
  runCommand,
} from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { noticeOf } from './harness/notices';
import { test } from './harness/test';

const ELIN = 'People/Elin Sjöberg.md';
const HANA = 'People/Hana Novák.md';
const words = en.dialogs.interaction;

describe('logging an interaction', () => {
  test('with two people at once: a line in each note, and one undo for both', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = { elin: disk.read(ELIN), hana: disk.read(HANA) };
    await nextStepsOf(page);
    await runByPalette(page, en.commands.names['log-interaction']);
    await pick(page, 'Elin');
    await dialog(page).getByRole('button', { name: words.addPerson }).click();
    await pick(page, 'Hana');
    await field(page, words.text).fill('Supper: dumplings');
    await field(page, words.kind).selectOption('visit');
    await field(page, words.duration).fill('90');
    await field(page, words.from).selectOption('them');
    await dialog(page).getByRole('button', { name: words.confirm }).click();
    await expectNotice(page, noticeOf('log-interaction', 'Elin Sjöberg', 'Hana Novák'));
    // Without a thank-you and a next step.
    await page.keyboard.press('Escape');

    const line = '"2026-11-22 | visit | 1h30m | from them | Supper: dumplings"';
    expect(disk.read(ELIN)).toBe(
      replaced(before.elin, [
        [
          '  - 2026-11-21 | call | quality 3 | 20m | from them\n',
          `  - 2026-11-21 | call | quality 3 | 20m | from them\n  - ${line}\n`,
        ],
        [
          'personality: [Sings when she is nervous]\n',
          'personality: [Sings when she is nervous]\nlast-contact: 2026-11-22\n',
        ],
      ]),
    );
    expect(disk.read(HANA)).toBe(
      replaced(before.hana, [
        [
          'motives: [To paint again]\n',
          `motives: [To paint again]\nlast-contact: 2026-11-22\ninteractions:\n  - ${line}\n`,
        ],
      ]),
    );

    await runCommand(page, 'rapport:undo-last-change');
    await expect.poll(() => disk.read(ELIN)).toBe(before.elin);
    await expect.poll(() => disk.read(HANA)).toBe(before.hana);
  });

  test('begins with the person whose note is active', async ({ open }) => {
    const { page } = await open({ size: TALL });
    await nextStepsOf(page);
    await openNote(page, HANA);
    await runCommand(page, 'rapport:log-interaction');
    await dialog(page).getByText('Hana Novák').waitFor();
  });
});
