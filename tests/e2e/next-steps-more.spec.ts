import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { AgendaKind } from '../../src/domain/agenda';
import { en } from '../../src/i18n/en';
import { expectNotice, field, runCommand } from './harness/app';
import { allowClipboard, expectCopied } from './harness/clipboard';
import { expectNotes } from './harness/expect-notes';
import { nextStepsOf, type NextSteps } from './harness/next-steps';
import { replaced } from './harness/replaced';
import { shownRows } from './harness/shown-rows';
import { test } from './harness/test';

const PER = 'People/Per Lindqvist.md';
const NIA = 'People/Nia Davies.md';
const KENJI = 'People/Work/Kenji Watanabe.md';
const DANIEL = 'People/Work/Daniel Weiss.md';
const KWAME = 'People/Kwame Mensah.md';
const CHIDI = 'People/Family/Chidi Okafor.md';
const PRIYA = 'People/Work/Priya Nair.md';
const YUSUF = 'People/Neighbours/Yusuf Demir.md';
const ELIN = 'People/Elin Sjöberg.md';

const words = en.nextSteps;

/** High enough for every row, those without a next step included. */
const ALL = { width: 1280, height: 6400 };

/** Without a next step: of the ten first, then the deeper ones, then by name. */
const WITHOUT_STEP = [
  'People/Family/Erik Solberg.md', // of the ten, 3
  'People/Nia Davies.md', // of the ten, 3
  'People/Kwame Mensah.md', // of the ten, 2
  'People/Elin Sjöberg.md', // 3
  'People/Gulnara Akhmetova.md',
  'People/Work/Lucía Fernández.md',
  'People/Mateo Quispe.md',
  'People/Family/Tove Solberg.md',
  'People/Work/Daniel Weiss.md', // 2
  'People/Hana Novák.md',
  'People/Rasmus Holm.md',
  'People/Sofia Rossi.md',
  'People/Thandiwe Dlamini.md',
  'People/Neighbours/Yusuf Demir.md',
];

async function pathsIn(page: Page, section: string): Promise<readonly string[]> {
  const rows = await shownRows(page);
  return rows.filter((row) => row.section === section).map(({ path }) => path);
}

type Pick = readonly [path: string, kind: AgendaKind];

/** Picks the rows, the first by Ctrl and the others by plain clicks. */
async function pickRows(page: Page, steps: NextSteps, picks: readonly Pick[]): Promise<void> {
  for (const [at, [path, kind]] of picks.entries()) {
    const what = steps.row(path, kind).locator('.rapport-what');
    await what.click(at === 0 ? { modifiers: ['ControlOrMeta'] } : {});
  }
  await bar(page).getByText(en.lists.selected(picks.length)).waitFor();
}

const bar = (page: Page) => page.getByRole('toolbar', { name: en.lists.select });

const menuItem = (page: Page, label: string) =>
  page.locator('.menu .menu-item').filter({ hasText: label });

describe('those without a next step', () => {
  test('have a section of their own at the end, and leave it with a step', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const steps = await nextStepsOf(page);
    expect(await pathsIn(page, 'none')).toEqual(WITHOUT_STEP);
    expect((await shownRows(page)).at(-1)?.section).toBe('none');
    const before = disk.notes();
    await steps.press(ELIN, 'none', 'x');
    await field(page, en.dialogs.nextStep.text).fill('Ask for the song');
    await field(page, en.dialogs.nextStep.due).fill('2026-11-24');
    await page.keyboard.press('Enter');
    await steps.expectRow(ELIN, 'step');
    await expect.poll(() => pathsIn(page, 'none')).not.toContain(ELIN);
    expect(await pathsIn(page, 'week')).toContain(ELIN);
    const end = 'personality: [Sings when she is nervous]\n';
    const step = 'next-step: Ask for the song\nnext-step-due: 2026-11-24\n';
    const elin = replaced(before[ELIN] ?? '', [[end, `${end}${step}`]]);
    await expectNotes(disk, { ...before, [ELIN]: elin });
  });
});

describe('by person', () => {
  test('all that there is to do for one stands together, also after a restart', async ({
    open,
  }) => {
    const workbench = await open({ size: ALL });
    const { page } = workbench;
    await nextStepsOf(page);
    await page.getByRole('button', { name: words.byPerson }).click();
    const kinds = async (path: string): Promise<readonly string[]> =>
      (await shownRows(page)).filter((row) => row.section === path).map(({ kind }) => kind);
    await expect.poll(() => kinds(PRIYA)).toEqual(['promise', 'step', 'keep-in-touch']);
    const sections = async (): Promise<readonly string[]> => [
      ...new Set((await shownRows(page)).map(({ section }) => section)),
    ];
    // In the order of what is most urgent.
    expect((await sections()).slice(0, 4)).toEqual([
      'People/Aiyana Begay.md',
      'People/Per Lindqvist.md',
      'People/Nia Davies.md',
      'People/Work/Priya Nair.md',
    ]);
    expect((await sections()).at(-1)).toBe('none');
    // The head says the name; in the row it is seen while it has the focus.
    const name = page.locator(`.rapport-row[data-path="${PRIYA}"] .rapport-head`).first();
    const width = async (): Promise<number> => (await name.boundingBox())?.width ?? 0;
    expect(await width()).toBe(1);
    await name.getByRole('button').focus();
    await expect.poll(width).toBeGreaterThan(44);
    const head = page.getByRole('button', { name: /^Priya Nair\s*3$/ });
    await head.click();
    await expect.poll(() => kinds(PRIYA)).toEqual([]);
    await workbench.restart();
    await nextStepsOf(page);
    const pressed = page.getByRole('button', { name: words.byPerson, pressed: true });
    await pressed.waitFor();
    // Folds of people are not kept: they come and go.
    await expect.poll(() => kinds(PRIYA)).toEqual(['promise', 'step', 'keep-in-touch']);
    await pressed.click();
    await expect.poll(sections).toEqual(['overdue', 'today', 'week', 'later', 'someday', 'none']);
  });
});

describe('several at once', () => {
  test('of every kind, done, and undone at once to the byte', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const steps = await nextStepsOf(page);
    const before = disk.notes();
    const picks: readonly Pick[] = [
      [PER, 'step'],
      [NIA, 'promise'],
      [KENJI, 'thanks'],
      [DANIEL, 'owed'],
      [KWAME, 'keep-in-touch'],
      [CHIDI, 'birthday'],
    ];
    await pickRows(page, steps, picks);
    await bar(page).getByRole('button', { name: words.done, exact: true }).click();
    const changed = (path: string, changes: readonly (readonly [string, string])[]) => ({
      [path]: replaced(before[path] ?? '', changes),
    });
    const boat = '  - 2026-10-05 | letter | quality 2 | from them | A drawing of the hull\n';
    const library =
      '  - 2026-10-22 | call | quality 2 | 25m | from them | The library opens in spring\n';
    await expectNotes(disk, {
      ...before,
      ...changed(PER, [
        ['last-contact: 2026-10-05', 'last-contact: 2026-11-22'],
        ['next-step: Write about the boat', 'next-step:'],
        ['next-step-due: 2026-10-30', 'next-step-due:'],
        ['next-step-why: He sells it before the winter', 'next-step-why:'],
        [boat, `${boat}  - 2026-11-22 | step | Write about the boat\n`],
      ]),
      ...changed(NIA, [['2026-10-31 | Sort', '2026-10-31 | kept 2026-11-22 | Sort']]),
      ...changed(KENJI, [['thanks | For', 'thanks | kept 2026-11-22 | For']]),
      // The item is written anew, plain since it can be.
      ...changed(DANIEL, [
        [
          '["2026-11-16 | to me | Send the photos of the workshop"]',
          '[2026-11-16 | to me | kept 2026-11-22 | Send the photos of the workshop]',
        ],
      ]),
      ...changed(KWAME, [
        ['last-contact: 2026-10-22', 'last-contact: 2026-11-22'],
        [library, `${library}  - 2026-11-22\n`],
      ]),
      ...changed(CHIDI, [
        [
          'birthday: 2014-11-29\n',
          'birthday: 2014-11-29\nlast-contact: 2026-11-22\ninteractions:\n  - 2026-11-22\n',
        ],
      ]),
    });
    for (const [path, kind] of picks.slice(0, 4)) await steps.expectRow(path, kind, false);
    // Being in touch is due again in a month.
    await expect.poll(() => pathsIn(page, 'overdue')).not.toContain(KWAME);
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
    for (const [path, kind] of picks) await steps.expectRow(path, kind);
  });

  test('postponed, each in its own way, whoever waits is told of; undone at once', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: ALL });
    await allowClipboard(page);
    const steps = await nextStepsOf(page);
    const before = disk.notes();
    await pickRows(page, steps, [
      [PER, 'step'],
      [PRIYA, 'promise'],
      [KENJI, 'thanks'],
      [YUSUF, 'keep-in-touch'],
    ]);
    await bar(page).getByRole('button', { name: words.actions.postpone, exact: true }).click();
    await menuItem(page, words.postpone.oneWeek).click();
    const changed = (path: string, from: string, to: string) => ({
      [path]: replaced(before[path] ?? '', [[from, to]]),
    });
    await expectNotes(disk, {
      ...before,
      ...changed(PER, 'next-step-due: 2026-10-30', 'next-step-due: 2026-11-29'),
      ...changed(PRIYA, '  - 2026-11-10 | Intro', '  - 2026-11-29 | Intro'),
      ...changed(KENJI, '  - 2026-11-14 | thanks', '  - 2026-11-29 | thanks'),
      ...changed(YUSUF, '[Hospitality]\n', '[Hospitality]\nsnooze-until: 2026-11-28\n'),
    });
    // Nobody waits for thanks.
    const reminder = await expectNotice(page, en.dialogs.postpone.tell('Priya Nair'));
    await reminder.getByRole('button', { name: en.dialogs.postpone.copy }).click();
    const sentence = en.dialogs.postpone.sentence(
      'Introduce her to the museum’s educator',
      'Tue 10 Nov',
      'Sun 29 Nov',
    );
    await expectCopied(page, sentence);
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
  });

  test('picked by Space and Shift, left by Escape', async ({ open }) => {
    const { page, disk } = await open({ size: ALL });
    const steps = await nextStepsOf(page);
    const before = disk.notes();
    await page.getByRole('button', { name: en.lists.select }).first().click();
    await steps.row(PER, 'step').focus();
    await page.keyboard.press('Space');
    await bar(page).getByText(en.lists.selected(1)).waitFor();
    await steps.row(PRIYA, 'promise').focus();
    await page.keyboard.press('Shift+Space');
    // Per, Nia and Priya stand in a row.
    await bar(page).getByText(en.lists.selected(3)).waitFor();
    expect(await steps.row(NIA, 'promise').getByRole('checkbox').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => bar(page).isVisible()).toBe(false);
    expect(disk.notes()).toEqual(before);
  });
});
