import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, field, openNote, runCommand } from './harness/app';
import { nextStepsOf, TALL } from './harness/next-steps';
import { failureNoticeOf } from './harness/notices';
import { test } from './harness/test';

const DMITRI = 'People/Dmitri Volkov.md';
const LIAM = "People/Liam O'Connor.md";

describe('a note that cannot be changed safely', () => {
  test.for([
    ['broken YAML', DMITRI],
    ['duplicate keys', LIAM],
  ])('%s: nothing is written, and a message says which note', async ([, path = ''], { open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    await nextStepsOf(page);
    await openNote(page, path);
    await runCommand(page, 'rapport:set-next-step');
    await field(page, en.dialogs.nextStep.text).fill('Call');
    await dialog(page).getByRole('button', { name: en.dialogs.nextStep.confirm }).click();
    const notice = await expectNotice(page, failureNoticeOf('set-next-step'));
    const name = path.replace(/^.*\//, '').replace(/\.md$/, '');
    expect(await notice.textContent()).toContain(name);
    // What was typed is still there, and can be copied or tried again.
    await expect.poll(() => dialog(page).getByRole('alert').textContent()).toContain('Not saved');
    expect(await field(page, en.dialogs.nextStep.text).inputValue()).toBe('Call');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(disk.notes()).toEqual(before);
  });
});
