import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { runCommand } from './harness/app';
import { replaced } from './harness/replaced';
import {
  answerRating,
  barButton,
  expectFocus,
  expectHeading,
  group,
  nextTo,
  rateMark,
  reviewButton,
  reviewView,
} from './harness/ten-review';
import { test } from './harness/test';
import {
  ADA_DEEPER,
  DRAFT,
  MEANWHILE_DONE,
  MEI_LESS_DEEP,
  NOOR,
  PEOPLE,
  PER,
  SECOND,
  ratings,
} from './ten-review-notes';

const words = en.tenReview;

describe('a review that is interrupted', { timeout: 60_000 }, () => {
  test('goes on after a restart with who comes next, all answers there', async ({ open }) => {
    const workbench = await open({ vault: { ...PEOPLE, [SECOND]: DRAFT }, today: '2026-11-22' });
    const { page, disk } = workbench;
    await runCommand(page, 'rapport:start-review');
    await nextTo(page, 'rate').click();
    await answerRating(page, 'Ada Lindqvist', '3');
    await page.keyboard.press('Enter');
    await answerRating(page, 'Mei Lin', '2');
    await page.keyboard.press('Enter');
    await group(page, en.dialogs.rate.title('Per Berg')).waitFor();
    await workbench.restart();
    await group(page, en.dialogs.rate.title('Per Berg')).waitFor();
    await runCommand(page, 'rapport:start-review');
    await answerRating(page, 'Per Berg', '1');
    await rateMark(page, 'Ada Lindqvist', true).click();
    const ada = group(page, en.dialogs.rate.title('Ada Lindqvist'));
    await expectFocus(ada.getByRole('radio', { checked: true, name: en.depth[3].name }));
    expect(disk.notes()).toEqual({ ...PEOPLE, [SECOND]: replaced(DRAFT, ratings('3, 2, 1, 0')) });
  });

  test('takes over what another device answers in the meantime', async ({ open }) => {
    const vault = { ...PEOPLE, [SECOND]: DRAFT };
    const { page, disk } = await open({ vault, today: '2026-11-22' });
    await runCommand(page, 'rapport:start-review');
    await nextTo(page, 'rate').click();
    await answerRating(page, 'Ada Lindqvist', '3');
    // Not known to this device yet when the key is pressed.
    await group(page, en.dialogs.rate.title('Ada Lindqvist')).waitFor();
    disk.write(SECOND, replaced(DRAFT, ratings('3, 0, 2, 0', '3, 0, 1, 0')));
    await page.keyboard.press('2');
    await expect
      .poll(() => disk.read(SECOND))
      .toBe(replaced(DRAFT, ratings('2, 0, 2, 0', '2, 0, 1, 0')));
    await rateMark(page, 'Per Berg', true).waitFor();
    expect(disk.notes()).toEqual({ ...vault, [SECOND]: disk.read(SECOND) });
  });

  test('goes on without those whose notes are gone, and follows one renamed', async ({ open }) => {
    const vault = { ...PEOPLE, [SECOND]: DRAFT };
    const { page, disk } = await open({ vault, today: '2026-11-22' });
    await runCommand(page, 'rapport:start-review');
    await nextTo(page, 'rate').click();
    await answerRating(page, 'Ada Lindqvist', '3');
    await page.keyboard.press('Enter');
    await answerRating(page, 'Mei Lin', '2');
    disk.rename('Per Berg.md', 'Per Berg Holm.md');
    disk.remove('Tomás Rivera.md');
    await page.evaluate(async () => {
      const { app } = window.workbench;
      const file = app.vault.getFileByPath('Mei Lin.md');
      if (file) await app.fileManager.renameFile(file, 'Mei Lin-Chen.md');
    });
    await rateMark(page, 'Mei Lin-Chen', true).waitFor();
    await page.keyboard.press('Enter');
    await reviewView(page).getByText(words.list.noNote).waitFor();
    await answerRating(page, 'Per Berg', '1');
    await barButton(page, 'finish').click();
    expect(await reviewView(page).getByText(words.list.noNote).count()).toBe(2);
    await reviewButton(page, words.finish.write(2)).click();
    await expectHeading(page, words.comparison.first('Sun 22 Nov'));
    expect(disk.notes()).toEqual({
      'Ada Lindqvist.md': ADA_DEEPER,
      'Mei Lin-Chen.md': MEI_LESS_DEEP,
      'Noor Haddad.md': NOOR,
      'Per Berg Holm.md': PER,
      [SECOND]: MEANWHILE_DONE,
    });
  });

  test('writes nothing over a draft that cannot be read', async ({ open }) => {
    const vault = { ...PEOPLE, [SECOND]: DRAFT };
    const { page, disk } = await open({ vault, today: '2026-11-22' });
    await runCommand(page, 'rapport:start-review');
    await nextTo(page, 'rate').click();
    await answerRating(page, 'Ada Lindqvist', '3');
    const answered = disk.read(SECOND);
    const damaged = replaced(answered, [['\nratings: [3, 0, 0, 0]', '\nratings: [3, 0, deep, 0]']]);
    disk.write(SECOND, damaged);
    await page.keyboard.press('1');
    await expectHeading(page, words.frame.damaged[0] ?? '');
    await reviewView(page).getByText(en.problems.found('"deep"')).waitFor();
    await page.keyboard.press('2');
    await runCommand(page, 'rapport:start-review');
    await expectHeading(page, words.frame.damaged[0] ?? '');
    expect(disk.notes()).toEqual({ ...vault, [SECOND]: damaged });
    disk.write(SECOND, answered);
    await answerRating(page, 'Mei Lin', '2');
    expect(disk.notes()).toEqual({ ...vault, [SECOND]: replaced(DRAFT, ratings('3, 2, 0, 0')) });
  });
});
