import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, field, runCommand } from './harness/app';
import { depthOf, type DepthView } from './harness/depth-view';
import type { Disk } from './harness/disk';
import { expectNotes } from './harness/expect-notes';
import { TALL } from './harness/next-steps';
import { noticeOf, undoNoticeOf } from './harness/notices';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const ERIK = 'People/Family/Erik Solberg.md';
const KOFI = 'People/Kofi Asante.md';
const NIA = 'People/Nia Davies.md';

const say = en.depthView;
const { stagger } = en.dialogs;

async function careOf(page: Page): Promise<DepthView> {
  const view = await depthOf(page);
  await view.select(say.show, say.modes.care);
  await expect.poll(async () => (await view.groups())[0]?.[0]).toContain('The ten');
  return view;
}

/** The text with lines at the end of its block of properties. */
function endOfBlock(text: string, lines: string): string {
  const end = text.indexOf('\n---', 3) + 1;
  return text.slice(0, end) + lines + text.slice(end);
}

describe('who needs care in the sample vault', () => {
  test('stands in the order worked out by hand, each with a reason', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const view = await careOf(page);
    expect(await view.groups()).toEqual([
      // Erik: no next step, and he never begins; Nia: the letters since 31 October, and no next step.
      ['The ten: 3', 'Erik Solberg', 'Nia Davies', 'Kwame Mensah'],
      // Gulnara has four reasons, the others have no next step.
      [
        '3 Significant: 5',
        ...['Gulnara Akhmetova', 'Elin Sjöberg', 'Lucía Fernández', 'Mateo Quispe', 'Tove Solberg'],
      ],
      [
        '2 Sustained: 6',
        ...['Daniel Weiss', 'Hana Novák', 'Rasmus Holm', 'Sofia Rossi', 'Thandiwe Dlamini'],
        'Yusuf Demir',
      ],
      // He was asked for something before anything was given.
      ['1 Surface: 1', 'Kofi Asante'],
    ]);
    expect(await view.row(NIA).textContent()).toContain(
      'A promise of yours is 22 days late. And 1 more.',
    );
    expect(await view.row(KOFI).textContent()).toContain('You asked before you offered anything.');
  });

  test('tells the lines behind it, is set aside, and comes back with a new cause', async ({
    open,
  }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(KOFI);
    const view = await careOf(page);
    await view.row(KOFI).locator('[data-action=unfold]').click();
    await view.row(KOFI).locator('summary').click();
    const line = '2026-10-12 | asked | business | A place in the programme';
    await view.row(KOFI).getByText(`exchanges: ${line}`, { exact: true }).waitFor();
    await view.row(KOFI).getByText(en.signals.setAside, { exact: true }).click();
    await expectNotice(page, noticeOf('set-aside', 'Kofi Asante'));
    await expect.poll(view.names).not.toContain('Kofi Asante');
    const aside = endOfBlock(before, 'set-aside:\n  - 2026-11-22 | asked-before-offering\n');
    expect(disk.read(KOFI)).toBe(aside);

    await page.clock.setFixedTime(new Date('2026-11-24T09:00:00Z'));
    disk.write(KOFI, replaced(aside, [[line, `${line}\n  - 2026-11-24 | asked | A word for me`]]));
    await expect.poll(view.names).toContain('Kofi Asante');
    expect(await view.row(KOFI).textContent()).toContain(
      'You asked 2 times before you offered anything.',
    );
  });

  test('the stage is chosen in the detail, and compared with the depth', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.read(KOFI);
    const view = await depthOf(page);
    await view.row(KOFI).locator('[data-action=unfold]').click();
    await view.row(KOFI).getByLabel(say.stage, { exact: true }).selectOption('trusted');
    await expectNotice(page, noticeOf('set-stage', 'Kofi Asante'));
    expect(disk.read(KOFI)).toBe(endOfBlock(before, 'stage: trusted\n'));
    await view.select(say.show, say.modes.stages);
    await expect.poll(view.names).toEqual(['Kofi Asante']);
    expect(await view.row(KOFI).textContent()).toContain('Stage “trusted”, depth 1');
  });
});

/** With whom to be in touch is due, the longest overdue first, and the days between contacts. */
const WAITING = [
  'People/Aiyana Begay.md', // 90, since her cadence is bad
  'People/Thandiwe Dlamini.md', // 14
  'People/Neighbours/Yusuf Demir.md', // 30
  'People/Work/Hiroshi Tanaka.md', // 30
  ERIK, // 14
  'People/Work/Oluwaseun Adeyemi.md', // 90
  'People/Family/Amara Okafor.md', // 30
  'People/Work/Camille Dubois.md', // 60
  'People/Kwame Mensah.md', // 30
  'People/Sofia Rossi.md', // 30
  'People/Neighbours/Leilani Kahale.md', // 14
];
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -3);

/** Confirms, and holds every note against the last silent days in the order of the people; then takes it back. */
async function expectSnoozed(
  page: Page,
  disk: Disk,
  words: string,
  days: readonly string[],
): Promise<void> {
  const before = disk.notes();
  const dayOf = (path: string): string => days[WAITING.indexOf(path)] ?? '';
  const inOrder = [...WAITING].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const names = inOrder.map(nameOf);
  await dialog(page).getByRole('button', { name: words, exact: true }).click();
  await expectNotice(page, noticeOf('snooze', ...names));
  const after = { ...before };
  for (const path of WAITING) {
    after[path] = endOfBlock(before[path] ?? '', `snooze-until: ${dayOf(path)}\n`);
  }
  await expectNotes(disk, after);
  await runCommand(page, 'rapport:undo-last-change');
  await expectNotice(page, undoNoticeOf('snooze', ...names));
  await expectNotes(disk, before);
}

describe('keeping in touch', () => {
  test('is spread over weeks as shown, and taken back at once', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    await depthOf(page);
    await runCommand(page, 'rapport:spread-out');
    const days = dialog(page).locator('.rapport-stagger dt');
    expect(await field(page, stagger.weeks).inputValue()).toBe('3');
    await field(page, stagger.weeks).fill('2');
    await expect.poll(() => days.first().textContent()).toBe('Mon 23 Nov');
    await expect.poll(() => days.last().textContent()).toBe('Fri 4 Dec');
    expect(disk.notes()).toEqual(before);
    // Eleven people on ten working days.
    await expectSnoozed(page, disk, stagger.spread.confirm, [
      ...['2026-11-22', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'],
      ...['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'],
    ]);
  });

  test('begins afresh, those of one cadence spread over it', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    // The command is offered once the vault has been read.
    await depthOf(page);
    await runCommand(page, 'rapport:start-afresh');
    await dialog(page).getByText('It was quiet for a while, and that is fine.').waitFor();
    await expectSnoozed(page, disk, stagger.afresh.confirm, [
      ...['2027-01-05', '2026-11-26', '2026-11-27', '2026-12-03', '2026-12-01', '2027-02-19'],
      ...['2026-12-09', '2027-01-20', '2026-12-15', '2026-12-21', '2026-12-05'],
    ]);
  });
});
