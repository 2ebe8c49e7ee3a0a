import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { field } from './harness/app';
import { allowClipboard, expectCopied } from './harness/clipboard';
import { goTo, keysOf, notesOf, personNote as person } from './harness/keys';
import { expectFocus } from './harness/ten-review';
import { test } from './harness/test';

const DALIA = 'Dalia Haddad.md';
const AMINA = 'Amina Diallo.md';
const BAO = 'Bao Tran.md';
const CHIOMA = 'Chioma Eze.md';
const EMEKA = 'Emeka Obi.md';
const FARID = 'Farid Karimi.md';
const GITA = 'Gita Rao.md';

const VAULT = {
  [DALIA]: person('cadence: 7', 'last-contact: 2026-11-01'),
  [AMINA]: person(
    ...['next-step: Call her', 'next-step-due: 2026-11-20', 'next-step-why: The exam'],
  ),
  [BAO]: person('promises:', '  - 2026-11-21 | The drill'),
  [CHIOMA]: person('promises:', '  - 2026-11-21 | to me | Her book'),
  [EMEKA]: person('birthday: 1990-11-24'),
  [FARID]: person('depth: 2', 'cadence: never'),
  [GITA]: person('depth: 7'),
};

const say = en.nextSteps;
const { names } = en.commands;
const { nextStep, interaction, postpone } = en.dialogs;

describe('by keyboard alone, to the byte', () => {
  test(
    'next steps: every entry of the menus, and all that the view offers',
    { timeout: 60_000 },
    async ({ open }) => {
      const { page, disk } = await open({ vault: VAULT, size: { width: 1280, height: 1200 } });
      await allowClipboard(page);
      const keys = keysOf(page);
      const notes = notesOf(disk);
      const view = page.locator('.rapport-next-steps-panel');
      const row = (path: string): Locator => view.locator(`.rapport-row[data-path="${path}"]`);
      const button = (name: string | RegExp): Locator =>
        view.getByRole('button', { name, exact: true });
      const inRow = (path: string, label: string): Locator =>
        row(path).getByRole('button', { name: label, exact: true });
      /** Opens the menu of the row from its last button, and chooses there. */
      const menu = async (path: string, label: string): Promise<void> => {
        await goTo(page, keys, row(path));
        await keys.at(inRow(path, say.actions.more), 'Enter');
        await keys.choose(label);
      };
      await row(DALIA).waitFor();
      // The status bar leads there, too.
      await keys.backAt(page.locator('.rapport-status'), 'Enter');
      await expectFocus(row(DALIA));

      // A contact that is due.
      await menu(DALIA, say.actions.contacted);
      await page.getByText(interaction.title).waitFor();
      await keys.press('Control+Enter');
      await notes.change(
        DALIA,
        [['last-contact: 2026-11-01', 'last-contact: 2026-11-22']],
        ...['interactions:', '  - 2026-11-22'],
      );

      // A step.
      await menu(AMINA, say.postpone.oneWeek);
      await notes.change(AMINA, [['due: 2026-11-20', 'due: 2026-11-29']]);
      await menu(AMINA, say.postpone.pickDay);
      await keys.fill(postpone.day, '2026-12-03');
      await keys.press('Enter');
      await notes.change(AMINA, [['due: 2026-11-29', 'due: 2026-12-03']]);
      await goTo(page, keys, row(AMINA));
      await keys.press('s');
      await keys.choose(say.postpone.tomorrow);
      await notes.change(AMINA, [['due: 2026-12-03', 'due: 2026-11-23']]);
      await menu(AMINA, say.actions.edit);
      await keys.fill(nextStep.why, 'Her exam is over');
      await keys.press('Enter');
      await notes.change(AMINA, [['why: The exam', 'why: Her exam is over']]);
      await menu(AMINA, say.actions.complete);
      await keys.fill(interaction.text, 'She passed');
      await keys.press('Enter');
      await page.getByText(nextStep.title('Amina Diallo')).waitFor();
      await keys.press('Escape');
      await notes.change(
        AMINA,
        [
          ['next-step: Call her', 'next-step:'],
          ['next-step-due: 2026-11-23', 'next-step-due:'],
          ['next-step-why: Her exam is over', 'next-step-why:'],
        ],
        ...['last-contact: 2026-11-22', 'interactions:', '  - 2026-11-22 | step | She passed'],
      );

      // Promises, a birthday, and nothing yet.
      const before = notes.now();
      await menu(BAO, say.actions.drop);
      await notes.change(BAO, [['11-21 | The', '11-21 | dropped 2026-11-22 | The']]);
      await keys.command(names['undo-last-change']);
      await notes.backTo(before);
      await keys.command(names['open-next-steps']);
      await menu(BAO, say.actions.keep);
      await notes.change(BAO, [['11-21 | The', '11-21 | kept 2026-11-22 | The']]);
      await menu(CHIOMA, say.actions.received);
      await notes.change(CHIOMA, [['to me | Her', 'to me | kept 2026-11-22 | Her']]);
      await menu(EMEKA, say.actions.wish);
      await expectCopied(page, say.wish('Emeka'));
      await menu(FARID, say.actions.set);
      await keys.fill(nextStep.text, 'Ask him: the recipe');
      await keys.fill(nextStep.due, '2026-11-21');
      await keys.at(field(page, nextStep.kind), 'I', 'Control+Enter');
      await notes.change(
        FARID,
        [],
        ...['next-step: "Ask him: the recipe"', 'next-step-due: 2026-11-21'],
        'next-step-kind: offer',
      );

      // Notes open where they are wanted.
      const openNotes = (): Promise<number> =>
        page.evaluate(() => window.workbench.app.workspace.getLeavesOfType('markdown').length);
      const active = (): Promise<string | undefined> =>
        page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);
      const count = await openNotes();
      for (const [label, path, more] of [
        [say.actions.open, FARID, 0],
        [say.openIn.tab, EMEKA, 1],
        [say.openIn.split, DALIA, 2],
      ] as const) {
        await menu(path, label);
        await expect.poll(active).toBe(path);
        expect((await openNotes()) - Math.max(count, 1), label).toBe(more);
        // The app gives the focus to the note once it has drawn it.
        await expectFocus(page.locator('.workspace-leaf.mod-active .workbench-editor'));
        await keys.command(names['open-next-steps']);
      }
      await goTo(page, keys, row(FARID));
      await keys.press('Enter');
      await expect.poll(active).toBe(FARID);
      await expectFocus(page.locator('.workspace-leaf.mod-active .workbench-editor'));
      await keys.command(names['open-next-steps']);

      // What is shown.
      await keys.press('/');
      await expectFocus(view.getByRole('searchbox'));
      await keys.type('zz');
      await view.getByText(say.empty.noMatch.title).waitFor();
      await keys.at(view.locator('.rapport-empty').getByRole('button'), 'Enter');
      await row(FARID).waitFor();
      await keys.backAt(view.getByRole('searchbox'));
      await keys.type('farid');
      await expect.poll(() => row(DALIA).count()).toBe(0);
      await keys.at(button(say.clearFilter), 'Space');
      await row(DALIA).waitFor();
      await keys.at(button(say.onlyTen), 'Space');
      await keys.at(button(en.depthView.empty.all.button), 'Enter');
      await row(DALIA).waitFor();
      await keys.backAt(button(say.byPerson), 'Space');
      await view.locator('[data-section="Farid Karimi.md"]').waitFor();
      await keys.press('Space');
      await keys.at(row(FARID), 'Home', 'ArrowLeft');
      await expect.poll(() => row(FARID).count()).toBe(0);
      await keys.press('ArrowRight');
      await row(FARID).waitFor();
      for (let times = 2; times > 0; times -= 1) {
        await goTo(page, keys, row(FARID));
        await keys.press('?');
        await expectFocus(page.getByRole('dialog', { name: say.help.title }));
        await keys.press('Escape');
        await expectFocus(row(FARID));
      }

      // Several at once.
      await keys.backAt(button(en.lists.select), 'Enter');
      await goTo(page, keys, row(FARID));
      await keys.press('Space');
      await goTo(page, keys, row(DALIA));
      await keys.press('Space');
      await view.getByText(en.lists.selected(2)).first().waitFor();
      await keys.backAt(button(say.actions.postpone), 'Enter');
      await keys.choose(say.postpone.tomorrow);
      notes.also(DALIA, [], 'snooze-until: 2026-11-22');
      await notes.change(FARID, [['due: 2026-11-21', 'due: 2026-11-23']]);
      await keys.command(names['open-next-steps']);
      await keys.press('Escape');
      await expect.poll(() => button(en.lists.leave).isVisible()).toBe(false);

      // Values that could not be read.
      await keys.at(button(/needs a look/), 'Enter');
      await expectFocus(row(GITA));
      await keys.press('Escape');
      await row(FARID).waitFor();
      await keys.at(button(/needs a look/), 'Enter');
      await keys.backAt(button(en.problems.close), 'Enter');
      await keys.at(button(/needs a look/), 'Enter');
      await expectFocus(row(GITA));
      await keys.press('Enter');
      await expect.poll(active).toBe(GITA);
      await notes.reads();
    },
  );
});
