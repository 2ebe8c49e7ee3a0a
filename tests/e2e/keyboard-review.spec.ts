import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planNoteText } from '../../src/domain/plan';
import { en } from '../../src/i18n/en';
import { openNote } from './harness/app';
import { keysOf, notesOf, personNote as person } from './harness/keys';
import { personPanelOf } from './harness/person-panel';
import { replaced } from './harness/replaced';
import {
  barButton,
  expectFocus,
  expectHeading,
  expectSaid,
  group,
  nextTo,
  person as whom,
  rateMark,
  reviewButton,
  reviewView,
} from './harness/ten-review';
import { test } from './harness/test';

const ADA = 'Ada Brandt.md';
const BO = 'Bo Chen.md';
const CLEO = 'Cleo Park.md';
const CHOIR = 'Choir.md';
const PLAN = 'Reviews/Plan 2026-11-22.md';
const LATER = 'Reviews/Ten relationships 2026-11-22.md';
const FIRST = `---
type: ten-review
date: 2026-08-22
status: done
people: ["[[Ada Brandt]]", "[[Bo Chen]]"]
first-ratings: [2, 3]
ratings: [2, 3]
---
`;

const { names } = en.commands;

describe('by keyboard alone, to the byte', () => {
  test('a second review, and the past ones', { timeout: 60_000 }, async ({ open }) => {
    const { list, rate, reconsider, finish, frame, comparison, past } = en.tenReview;
    const people = {
      [ADA]: person('depth: 2'),
      [BO]: person('depth: 3'),
      [CLEO]: person('last-contact: 2026-11-20'),
    };
    const first = 'Reviews/Ten relationships 2026-08-22.md';
    const { page, disk } = await open({ vault: { ...people, [first]: FIRST } });
    const keys = keysOf(page);
    const button = (name: string | RegExp): Locator => reviewButton(page, name).first();

    await keys.command(names['start-review']);
    await keys.at(button(list.addAll), 'Enter');
    await expectSaid(page, list.added('Bo Chen', 2));
    await keys.at(button(/^Cleo Park/), 'Space');
    await expectSaid(page, list.added('Cleo Park', 3));
    await keys.at(button(list.up('Cleo Park')), 'Enter');
    await expectSaid(page, list.moved('Cleo Park', 2, 3));
    await keys.at(button(list.down('Cleo Park')), 'Enter');
    await expectSaid(page, list.moved('Cleo Park', 3, 3));

    const answer = async (name: string, key: string): Promise<void> => {
      await group(page, en.dialogs.rate.title(name)).getByRole('radio').first().waitFor();
      await keys.press(key);
      await reviewView(page).getByRole('paragraph').filter({ hasText: rate.saved }).waitFor();
      await keys.press('Enter');
    };
    await keys.at(nextTo(page, 'rate'), 'Enter');
    await answer('Ada Brandt', '2');
    await keys.backAt(rateMark(page, 'Ada Brandt', true), 'Enter');
    await keys.at(reviewView(page).getByRole('radio', { checked: true }));
    await answer('Ada Brandt', '3');
    await answer('Bo Chen', '3');
    await answer('Cleo Park', '0');
    await expectHeading(page, reconsider.title);
    await keys.at(button(frame.back), 'Enter');
    await group(page, en.dialogs.rate.title('Cleo Park')).waitFor();
    await keys.backAt(barButton(page, 'decide'), 'Enter');
    const { nextStep } = en.dialogs;
    for (const [label, text] of [
      [nextStep.text, 'Ask her to teach me'],
      [nextStep.due, '5 dec 2027'],
    ] as const) {
      await keys.at(whom(page, 'Ada Brandt').getByLabel(label, { exact: true }));
      await keys.type(text);
    }
    await whom(page, 'Ada Brandt').getByText('(2027-12-05)').waitFor();
    await keys.at(nextTo(page, 'finish'), 'Enter');
    await expectHeading(page, finish.title);
    await keys.at(button(finish.write(1)), 'Enter');
    const title = comparison.title('Sat 22 Aug', 'Sun 22 Nov');
    await expectHeading(page, title);
    expect(disk.read(ADA)).toBe(
      person(
        ...['depth: 3', 'depth-history:', '  - 2026-11-22 | 3'],
        ...['next-step: Ask her to teach me', 'next-step-due: 2027-12-05'],
      ),
    );
    expect([disk.read(BO), disk.read(CLEO)]).toEqual([people[BO], people[CLEO]]);
    expect(disk.read(LATER)).toContain('\nstatus: done\npeople: ["[[Ada Brandt]]", "[[Bo Chen]]",');

    await keys.at(button(frame.back), 'Enter');
    await keys.at(button(frame.past), 'Enter');
    await keys.at(reviewView(page).getByLabel(past.before), 'ArrowUp');
    await keys.at(reviewView(page).getByLabel(past.after), 'ArrowDown');
    await reviewView(page).getByText(comparison.kinds.left).first().waitFor();
    await keys.backAt(button('Sat 22 Aug'), 'Enter');
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe(first);
  });

  test('the rest of the person panel, and a new plan', { timeout: 60_000 }, async ({ open }) => {
    const talks = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `  - 2026-10-0${day} | call | Talk ${day}`);
    const vault = {
      [ADA]: person(
        ...['depth: 2', 'next-step: Ring her', 'goals: [A choir of her own]', 'interactions:'],
        ...[...talks, 'exchanges:', '  - 2026-10-08 | asked | A word for me'],
      ),
      [CHOIR]: 'With [[Ada Brandt]].\n',
    };
    const { page, disk } = await open({ vault, size: { width: 1280, height: 2000 } });
    const keys = keysOf(page);
    const notes = notesOf(disk);
    const { el, ...panel } = await personPanelOf(page, ADA);
    const say = en.personPanel;
    const deed = (name: string | RegExp): Locator =>
      el.getByRole('button', { name, exact: true }).first();
    const unfold = (key: string): Promise<void> =>
      keys.at(panel.section(key).locator('summary'), 'Enter');

    await keys.at(deed(en.nextSteps.actions.complete), 'Enter');
    await keys.fill(en.dialogs.interaction.text, 'Talk 9');
    await keys.press('Enter');
    await page.getByText(en.dialogs.nextStep.skipHint).waitFor();
    await keys.press('Escape');
    const last = '  - 2026-10-08 | call | Talk 8\n';
    await notes.change(
      ADA,
      [
        ['next-step: Ring her', 'next-step:'],
        [last, `${last}  - 2026-11-22 | step | Talk 9\n`],
      ],
      'last-contact: 2026-11-22',
    );
    await keys.at(deed(en.signals.setAside), 'Enter');
    await expect.poll(() => disk.read(ADA)).toMatch(/\nset-aside:\n {2}- 2026-11-22 \| [a-z-]+\n/);
    await keys.command(names['undo-last-change']);
    await notes.reads();
    await keys.command(names['open-person']);
    await unfold('known');
    const asked = panel.section('known').getByText(/\?$/).last();
    const question = await asked.textContent();
    await keys.at(deed(say.another), 'Space');
    await expect.poll(() => asked.textContent()).not.toBe(question);
    await keys.at(deed(/^Show all/), 'Enter');
    await panel.section('time').getByText('Talk 1', { exact: true }).waitFor();
    await keys.backAt(deed(en.depthView.clearRating), 'Enter');
    await notes.change(ADA, [['depth: 2', 'depth:']]);
    await openNote(page, CHOIR);
    await keys.command(names['open-person']);
    await keys.at(deed('Ada Brandt'), 'Enter');
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe(ADA);
    // The app gives the focus to the note once it has drawn it.
    await expectFocus(page.locator('.workspace-leaf.mod-active .workbench-editor'));

    const plans = page.locator('.rapport-plans-panel');
    const { questions, verdicts, add } = en.plans;
    await keys.command(names['new-plan']);
    for (const [question, text] of [
      [questions.what, 'A choir'],
      [questions.where, 'Here'],
      [questions.when, 'May'],
    ] as const) {
      await expectFocus(plans.getByLabel(question, { exact: true }));
      await keys.type(text);
      await keys.press('Enter');
    }
    await keys.at(plans.getByRole('button', { name: add('Ada Brandt') }), 'Enter');
    const made = replaced(planNoteText(), [
      ['what:', 'what: A choir'],
      ['where:', 'where: Here'],
      ['when:', 'when: May'],
      ['who:', 'who:\n  - "[[Ada Brandt]]"'],
    ]);
    await notes.made(PLAN, made);
    await keys.at(plans.getByRole('button', { name: verdicts.refine }), 'Enter');
    await expectFocus(plans.getByLabel(questions.what, { exact: true }));
    await notes.change(PLAN, [['alignment:', 'alignment:\n  - 2026-11-22 | refine']]);
  });
});
