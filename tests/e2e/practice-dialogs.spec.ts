import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, field, openNote, runByPalette } from './harness/app';
import { allowClipboard, expectCopied } from './harness/clipboard';
import { noticeOf } from './harness/notices';
import { test } from './harness/test';

const TALA = 'People/Tala Reyes.md';
const JONAS = 'People/Jonas Berg.md';
const NOTE = '2026-11-20 Choir.md';
const TALA_TEXT =
  '---\r\ntype: person # since school\r\ndepth: 2\r\ngoals: [Sing in Vienna]\r\n---\r\nMet [[Jonas Berg]].\r\n';
const VAULT = {
  [TALA]: TALA_TEXT,
  [JONAS]: '---\ntype: person\n---\n',
  [NOTE]: 'With [[Tala Reyes]] and [[Jonas Berg]], in [[Vienna]].\n- [ ] Ask [[Amina Diallo]]\n',
  'People/Amina Diallo.md': '---\ntype: person\n---\n',
};
const { names } = en.commands;
const words = en.dialogs;

const press = (page: Page, name: string): Promise<void> =>
  dialog(page).getByRole('button', { name, exact: true }).click();

/** Tala's note with these lines before the end of its block. */
const withLines = (...lines: string[]): string =>
  TALA_TEXT.replace('\r\n---\r\nMet', `\r\n${lines.join('\r\n')}\r\n---\r\nMet`);

describe('with the note of a person open', () => {
  async function atTala(page: Page, command: string): Promise<void> {
    await openNote(page, TALA);
    await runByPalette(page, command);
    await dialog(page).getByText('Tala Reyes').waitFor();
  }

  test('an exchange is recorded', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await atTala(page, names['record-exchange']);
    await field(page, words.exchange.mark).selectOption('gave');
    await field(page, words.exchange.text).fill('A seat: the first row');
    await field(page, words.exchange.more).selectOption('social');
    await page.keyboard.press('Control+Enter');
    const line = '  - "2026-11-22 | gave | social | A seat: the first row"';
    await expect.poll(() => disk.read(TALA)).toBe(withLines('exchanges:', line));
  });

  test('a discovery is recorded, with a question for its facet', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await atTala(page, names['record-discovery']);
    await field(page, words.discovery.mark).selectOption('goals');
    await dialog(page)
      .getByText(en.questions.goals[1] ?? '')
      .waitFor();
    await field(page, words.discovery.text).fill('Her own choir');
    await field(page, words.discovery.more).selectOption('direct');
    await page.keyboard.press('Control+Enter');
    const known = withLines('discovery:', '  - 2026-11-22 | direct | goals | Her own choir');
    await expect
      .poll(() => disk.read(TALA))
      .toBe(known.replace('[Sing in Vienna]', '[Sing in Vienna, Her own choir]'));
  });

  test('a promise is added', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await atTala(page, names['add-promise']);
    await field(page, words.promise.text).fill('Her scores');
    await field(page, words.promise.due).fill('2026-12-01');
    await field(page, words.promise.whose).selectOption(words.interaction.froms.them);
    await page.keyboard.press('Enter');
    const line = '  - 2026-12-01 | to me | Her scores';
    await expect.poll(() => disk.read(TALA)).toBe(withLines('promises:', line));
  });

  test('an ask may become an offer, with a message to copy', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await allowClipboard(page);
    await atTala(page, names['set-next-step']);
    await field(page, words.nextStep.text).fill('Ask for a ticket');
    await field(page, words.nextStep.kind).selectOption('ask');
    await press(page, words.nextStep.confirm);
    await dialog(page).getByText(en.offering.title('Tala Reyes')).waitFor();
    await field(page, en.offering.message).fill('Dear Tala');
    await press(page, en.offering.copy);
    await expectCopied(page, 'Dear Tala');
    expect(disk.read(TALA)).toBe(TALA_TEXT);
    await press(page, en.offering.confirm);
    await press(page, words.nextStep.confirm);
    const step = `next-step: ${en.offering.step('Sing in Vienna')}`;
    await expect.poll(() => disk.read(TALA)).toBe(withLines(step, 'next-step-kind: offer'));
  });

  test('an ask is written where the user asks anyway', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await atTala(page, names['record-exchange']);
    await field(page, words.exchange.mark).selectOption('asked');
    await field(page, words.exchange.text).fill('A ticket');
    await press(page, words.save);
    await dialog(page).getByText(en.offering.title('Tala Reyes')).waitFor();
    await press(page, en.offering.ask);
    await expect
      .poll(() => disk.read(TALA))
      .toBe(withLines('exchanges:', '  - 2026-11-22 | asked | A ticket'));
  });

  test('what is good to know is shown before a meeting, and nothing is written', async ({
    open,
  }) => {
    const { page, disk } = await open({ vault: VAULT });
    await atTala(page, names['before-you-meet']);
    await dialog(page).getByText(en.brief.told('goals', 'Sing in Vienna')).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(disk.notes()).toEqual(VAULT);
  });
});

describe('after people met', () => {
  test('everyone linked in a dated note is logged on its day, thanked, and has a next step', async ({
    open,
  }) => {
    const { page, disk } = await open({ vault: VAULT });
    await openNote(page, NOTE);
    await runByPalette(page, names['log-linked']);
    await field(page, words.interaction.kind).selectOption('meeting');
    await press(page, words.interaction.confirm);
    await expectNotice(page, noticeOf('log-interaction', 'Tala Reyes', 'Jonas Berg'));
    await field(page, words.afterwards.thanks).fill('The evening');
    await dialog(page)
      .getByRole('button', { name: words.interaction.remove('Jonas Berg') })
      .click();
    await field(page, words.afterwards.next).selectOption({ label: 'Jonas Berg' });
    await press(page, words.afterwards.confirm);
    await field(page, words.nextStep.text).fill('Lend him the score');
    await press(page, words.nextStep.confirm);
    const logged = ['last-contact: 2026-11-20', 'interactions:', '  - 2026-11-20 | meeting'];
    await expect
      .poll(() => disk.notes())
      .toEqual({
        ...VAULT,
        [TALA]: withLines(...logged, 'promises:', '  - 2026-11-23 | thanks | The evening'),
        [JONAS]: `---\ntype: person\n${logged.join('\n')}\nnext-step: Lend him the score\n---\n`,
      });
  });

  test('one key skips both', async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT });
    await openNote(page, TALA);
    await runByPalette(page, names['log-interaction']);
    await field(page, words.interaction.kind).selectOption('visit');
    await press(page, words.interaction.confirm);
    await field(page, words.afterwards.thanks).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(disk.read(TALA)).toBe(
      withLines('last-contact: 2026-11-22', 'interactions:', '  - 2026-11-22 | visit'),
    );
  });
});
