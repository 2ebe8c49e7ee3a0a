import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { planNoteText } from '../../src/domain/plan';
import { en } from '../../src/i18n/en';
import { expectNotice, openNote, pick, runByPalette, runCommand } from './harness/app';
import { expectNotes } from './harness/expect-notes';
import { layoutFaults } from './harness/layout-faults';
import { noticeOf } from './harness/notices';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const GARDEN = 'Plans/Open the garden to the street.md';
const NEW = 'Reviews/Plan 2026-11-22.md';
const ADA = 'People/Ada Lindqvist.md';
const YUSUF = 'People/Neighbours/Yusuf Demir.md';
const TALL = { width: 1280, height: 2000 };
const PHONE = { width: 390, height: 844 };

const say = en.plans;
const panelOf = (page: Page): Locator => page.locator('.rapport-plans-panel');
const button = (page: Page, name: string): Locator =>
  panelOf(page).getByRole('button', { name, exact: true });

async function expectNoFaults(page: Page, touch = false): Promise<void> {
  await expect.poll(() => layoutFaults(panelOf(page), { touch }), { interval: 250 }).toEqual([]);
}

/** Leads to the plan of the sample vault from its note. */
async function openGarden(page: Page): Promise<void> {
  await openNote(page, GARDEN);
  await runCommand(page, 'rapport:open-plans');
  await button(page, say.all).waitFor();
}

test('a new plan is asked for by keyboard, who it is with last, to the byte', async ({ open }) => {
  const { page, disk } = await open({ size: TALL });
  const before = disk.notes();
  await runByPalette(page, say.make);
  const who = panelOf(page).locator('.rapport-part-who');
  const answers = ['A stall: vegetables', 'The market', '2027'];
  for (const [at, question] of (['what', 'where', 'when'] as const).entries()) {
    const field = panelOf(page).getByLabel(say.questions[question], { exact: true });
    await expect.poll(() => field.evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await who.getByRole('button').count()).toBe(0);
    await page.keyboard.type(answers[at] ?? '');
    await page.keyboard.press('Enter');
  }
  await button(page, say.add('Ada Lindqvist')).click();
  await who.getByText('Send the soil article').first().waitFor();
  await button(page, en.dialogs.interaction.addPerson).click();
  await pick(page, 'Yusuf');
  const made = replaced(planNoteText(), [
    ['what:', 'what: "A stall: vegetables"'],
    ['where:', 'where: The market'],
    ['when:', 'when: "2027"'],
    ['who:', 'who:\n  - "[[Ada Lindqvist]]"\n  - "[[Yusuf Demir]]"'],
  ]);
  await expectNotes(disk, { ...before, [NEW]: made });
  await button(page, say.all).click();
  await panelOf(page).getByText(`Yusuf Demir · ${en.agenda.kinds.none}`).first().waitFor();
});

describe('a plan beside what was discovered', () => {
  test('is called aligned or refined, to the byte, and undone', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const last = '| A low fence after all: dogs\n';
    await openGarden(page);
    await button(page, say.verdicts.aligned).click();
    await expectNotice(page, noticeOf('align-plan', 'Open the garden to the street'));
    const aligned = `${last}  - 2026-11-22 | aligned\n`;
    const after = replaced(before[GARDEN] ?? '', [[last, aligned]]);
    await expectNotes(disk, { ...before, [GARDEN]: after });
    await panelOf(page).getByText(say.since('Sun 22 Nov')).waitFor();
    await button(page, say.verdicts.refine).click();
    const what = panelOf(page).getByLabel(say.questions.what, { exact: true });
    await expect.poll(() => what.evaluate((el) => el === document.activeElement)).toBe(true);
    const refined = replaced(after, [[aligned, `${aligned}  - 2026-11-22 | refine\n`]]);
    await expectNotes(disk, { ...before, [GARDEN]: refined });
    await runCommand(page, 'rapport:undo-last-change');
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
  });

  test('is rediscovered: a question for whom nothing is planned yet, and for others only when chosen', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    await openGarden(page);
    await button(page, say.verdicts.rediscover).click();
    const ask = panelOf(page).locator('.rapport-part-verdict');
    await ask.getByText('Now: Send the soil article').waitFor();
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    await expectNoFaults(page);
    expect(disk.notes()).toEqual(before);
    await button(page, say.write(1)).click();
    const why = 'next-step-why: A gate, a bench and a bed of herbs anyone may pick from\n';
    await expect.poll(() => disk.read(YUSUF)).toContain(`next-step: What `);
    expect(disk.read(YUSUF)).toContain(why);
    expect(disk.read(ADA)).toBe(before[ADA]);
    expect(disk.read(GARDEN)).toContain('dogs\n  - 2026-11-22 | rediscover\n');
    await runCommand(page, 'rapport:undo-last-change');
    await expectNotes(disk, before);
  });
});

test('stands well on a phone, from right to left', async ({ open }) => {
  const { page } = await open({ size: PHONE, query: { mobile: '1', rtl: '1' } });
  await runCommand(page, 'rapport:open-plans');
  await panelOf(page).locator('.rapport-part').first().waitFor();
  await expectNoFaults(page, true);
  await openGarden(page);
  await button(page, say.verdicts.rediscover).click();
  await expectNoFaults(page, true);
  // Words run as their own language does: the question mark comes after them, at the right.
  const ends = await panelOf(page)
    .locator('summary > span', { hasText: say.questions.who })
    .evaluate((el) => {
      const leftOf = (at: number): number => {
        const range = document.createRange();
        range.setStart(el.firstChild ?? el, at);
        range.setEnd(el.firstChild ?? el, at + 1);
        return range.getBoundingClientRect().left;
      };
      const last = (el.firstChild?.textContent ?? '').length - 1;
      return [leftOf(0), leftOf(last)] as const;
    });
  expect(ends[0]).toBeLessThan(ends[1]);
});

test('a button that is pressed while the people beside it change is still clicked', async ({
  open,
}) => {
  const { page } = await open({ size: TALL });
  await openGarden(page);
  const proposed = panelOf(page).getByText(say.shares(['exhibition']));
  expect(await proposed.count()).toBe(0);
  await panelOf(page).getByLabel(say.questions.what, { exact: true }).fill('An exhibition');
  const add = button(page, en.dialogs.interaction.addPerson);
  await add.hover();
  await page.mouse.down();
  await expectNotice(page, noticeOf('change-plan', 'Open the garden to the street'));
  expect(await proposed.count()).toBe(0);
  await page.mouse.up();
  await page.locator('.prompt').waitFor();
  await proposed.first().waitFor();
});
