import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, field, openNote } from './harness/app';
import { allowClipboard, expectCopied } from './harness/clipboard';
import { expectClosed, keysOf, notesOf } from './harness/keys';
import { personPanelOf } from './harness/person-panel';
import { expectFocus } from './harness/ten-review';
import { test } from './harness/test';

const TALA = 'Tala Reyes.md';
const JONAS = 'Jonas Berg.md';
const MILA = 'Mila Novak.md';
const CHOIR = '2026-11-20 Choir.md';

const VAULT = {
  [TALA]: `---
type: person
depth: 2
cadence: 7
last-contact: 2026-11-01
next-step: Write to her
next-step-due: 2026-11-25
goals: [Sing in Vienna]
promises:
  - 2026-11-24 | Her scores
---
`,
  [JONAS]: '---\ntype: person\ncadence: 7\nlast-contact: 2026-11-01\n---\n',
  [MILA]: '---\ntype: person\ncadence: 7\nlast-contact: 2026-10-01\n---\n',
  [CHOIR]: 'With [[Tala Reyes]] and [[Jonas Berg]].\n',
};

const say = en.personPanel;
const deeds = en.nextSteps.actions;
const { names } = en.commands;
const { interaction, afterwards, nextStep, exchange, discovery, promise, postpone, outcome } =
  en.dialogs;

describe('by keyboard alone, to the byte', () => {
  test('each dialog is opened, filled and closed', { timeout: 90_000 }, async ({ open }) => {
    const { page, disk } = await open({ vault: VAULT, size: { width: 1280, height: 1600 } });
    await allowClipboard(page);
    const keys = keysOf(page);
    const notes = notesOf(disk);
    const panel = await personPanelOf(page, TALA);
    const deed = (name: string): Locator => panel.el.getByRole('button', { name, exact: true });
    const button = (name: string): Locator =>
      dialog(page).getByRole('button', { name, exact: true });
    const title = (words: string): Promise<void> => dialog(page).getByText(words).waitFor();

    // Days are moved, to one that is offered and to one that is typed.
    await keys.at(deed(deeds.postpone), 'Enter');
    await keys.at(dialog(page).getByRole('button', { name: en.nextSteps.postpone.oneWeek }));
    await keys.press('Enter');
    await notes.change(TALA, [['due: 2026-11-25', 'due: 2026-12-02']]);
    await keys.at(deed(`${deeds.postpone}: Her scores`), 'Enter');
    await keys.fill(postpone.day, '2026-11-30');
    await keys.at(button(postpone.copy), 'Enter');
    await expectCopied(page, postpone.sentence('Her scores', 'Tue 24 Nov', 'Mon 30 Nov'));
    await keys.at(button(postpone.confirm), 'Space');
    await notes.change(TALA, [['2026-11-24 | Her', '2026-11-30 | Her']]);
    const touch = panel.section('touch');
    await keys.at(touch.getByRole('button', { name: deeds.postpone }), 'Enter');
    await keys.fill(postpone.day, '2026-11-29');
    await keys.press('Enter');
    await notes.change(TALA, [], 'snooze-until: 2026-11-28');
    await expectClosed(page);

    // A talk with two, what comes after it, and an ask that becomes an offer.
    await keys.at(deed(names['log-interaction']), 'Enter');
    await title(interaction.title);
    for (const isFirst of [true, false]) {
      await keys.at(button(interaction.addPerson), 'Enter');
      await expectFocus(page.locator('.prompt-input'));
      await keys.type('Jonas');
      await page.locator('.suggestion-item.is-selected').filter({ hasText: 'Jonas' }).waitFor();
      await keys.press('Enter');
      await expectFocus(button(interaction.addPerson));
      if (isFirst) await keys.backAt(button(interaction.remove('Jonas Berg')), 'Enter');
    }
    await keys.fill(interaction.day, '2026-11-20');
    await keys.fill(interaction.text, 'Sang: all of it');
    await keys.select(field(page, interaction.kind), 'meeting');
    await keys.at(field(page, interaction.quality), '2');
    await keys.fill(interaction.duration, '1h');
    await keys.at(field(page, interaction.from), 'T');
    await keys.at(field(page, interaction.noContact), 'Space', 'Space');
    await keys.press('Shift+Tab', 'Control+Enter');
    const logged = [
      'interactions:',
      '  - "2026-11-20 | meeting | quality 2 | 1h | from them | Sang: all of it"',
    ];
    const contact = ['last-contact: 2026-11-01', 'last-contact: 2026-11-20'] as const;
    notes.also(TALA, [contact], ...logged);
    await notes.change(JONAS, [contact], ...logged);
    await title(afterwards.title);
    await keys.fill(afterwards.thanks, 'The evening');
    await keys.at(button(interaction.remove('Jonas Berg')), 'Space');
    await keys.at(field(page, afterwards.next), 'T', 'Control+Enter');
    await notes.change(TALA, [
      ['30 | Her scores\n', '30 | Her scores\n  - 2026-11-23 | thanks | The evening\n'],
    ]);
    await title(nextStep.title('Tala Reyes'));
    await keys.fill(nextStep.text, 'Ask for a ticket');
    await keys.select(field(page, nextStep.kind), nextStep.kinds.ask);
    await keys.press('Control+Enter');
    await title(en.offering.title('Tala Reyes'));
    await keys.fill(en.offering.message, 'Dear Tala');
    await keys.at(button(en.offering.copy), 'Space');
    await expectCopied(page, 'Dear Tala');
    await keys.at(button(en.offering.confirm), 'Enter');
    await expectFocus(field(page, nextStep.text));
    await keys.press('Control+Enter');
    await notes.change(
      TALA,
      [
        ['next-step: Write to her', `next-step: ${en.offering.step('Sing in Vienna')}`],
        ['next-step-due: 2026-12-02', 'next-step-due:'],
      ],
      'next-step-kind: offer',
    );
    await expectClosed(page);

    // What passed, what was learnt, and what is promised.
    await keys.at(panel.section('giving').locator('summary'), 'Enter');
    await keys.at(deed(names['record-exchange']), 'Enter');
    await keys.select(field(page, exchange.mark), exchange.verbs.gave);
    await keys.fill(exchange.text, 'A seat');
    await keys.at(field(page, exchange.more), 's');
    await keys.press('Control+Enter');
    await notes.change(TALA, [], 'exchanges:', '  - 2026-11-22 | gave | social | A seat');
    await keys.command(names['record-discovery']);
    await keys.backAt(button(say.another), 'Space');
    await keys.at(field(page, discovery.mark), 'v');
    await keys.fill(discovery.text, 'Fairness');
    await keys.at(field(page, discovery.more), 'F', 'Control+Enter');
    const found = ['discovery:', '  - 2026-11-22 | direct | values | Fairness'];
    await notes.change(TALA, [], 'values:', '  - Fairness', ...found);
    await keys.command(names['add-promise']);
    await keys.fill(promise.text, 'A photo');
    await keys.fill(promise.due, '2026-12-01');
    await keys.at(field(page, promise.whose), 'T');
    await keys.at(field(page, promise.thanks), 'Space', 'Space');
    await keys.press('Shift+Tab', 'Control+Enter');
    const thanks = '  - 2026-11-23 | thanks | The evening\n';
    await notes.change(TALA, [[thanks, `${thanks}  - 2026-12-01 | to me | A photo\n`]]);

    // The depth and the goal, and what is left as it is.
    await keys.command(names['rate-depth']);
    await expectFocus(dialog(page).getByRole('radio', { checked: true }));
    await keys.press('3');
    await keys.fill(en.dialogs.rate.why, 'The night train');
    await keys.press('Enter');
    const rated = ['depth-history:', '  - 2026-11-22 | 3 | The night train'];
    await notes.change(TALA, [['depth: 2', 'depth: 3']], 'depth-why: The night train', ...rated);
    await keys.command(names['set-goal']);
    await expectFocus(dialog(page).getByRole('radio', { checked: true }));
    await keys.press('ArrowDown', 'Enter');
    await expectClosed(page);
    await expect.poll(() => disk.read(TALA)).toMatch(/\ndepth-goal: \d\n/);
    const goal = /depth-goal: \d/.exec(disk.read(TALA))?.[0] ?? '';
    await notes.change(TALA, [], goal);
    await keys.command(names['complete-next-step']);
    await title(outcome.title('Tala Reyes'));
    await keys.at(button(outcome.keep), 'Enter');
    await keys.command(names['before-you-meet']);
    await title(en.brief.title('Tala Reyes'));
    await keys.press('Escape');
    await expectClosed(page);
    await notes.reads();

    // Whoever is not open is picked, or linked.
    await openNote(page, CHOIR);
    await keys.command(names['set-goal']);
    await expectFocus(page.locator('.prompt-input'));
    await keys.type('Jonas');
    await page.locator('.suggestion-item.is-selected').filter({ hasText: 'Jonas' }).waitFor();
    await keys.press('Enter');
    await title(en.dialogs.goal.title('Jonas Berg'));
    await keys.press('1', 'Enter');
    await notes.change(JONAS, [], 'depth-goal: 1');
    await keys.command(names['log-linked']);
    await title(interaction.title);
    await keys.at(field(page, interaction.text), 'Escape');
    await expectClosed(page);

    // Keeping in touch, a new person, and all of it taken back once.
    const { stagger } = en.dialogs;
    await keys.command(stagger.spread.title);
    await keys.fill(stagger.weeks, '2');
    await keys.press('Enter');
    await expectClosed(page);
    await expect.poll(() => disk.read(MILA)).toMatch(/\nsnooze-until: 2026-1[12]-\d\d\n/);
    await keys.command(names['undo-last-change']);
    await notes.reads();
    await keys.command(stagger.afresh.title);
    await keys.at(dialog(page).locator('dl'));
    await keys.at(button(en.dialogs.cancel), 'Enter');
    await expectClosed(page);
    await keys.command(names['new-person']);
    await keys.type('Zoë Ōtani');
    await keys.press('Enter');
    await notes.made('Zoë Ōtani.md', '---\ntype: person\n---\n');
    // The dialog gives the focus back before the new note takes it.
    const editor = page.locator('.workspace-leaf.mod-active .workbench-editor');
    await expect.poll(() => editor.inputValue()).toBe('---\ntype: person\n---\n');
    await expectFocus(editor);
    await keys.command(names['toggle-discreet-mode']);
    await page.locator('.rapport-discreet').first().waitFor();
  });
});
