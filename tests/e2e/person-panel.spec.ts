import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { expectNotice, openNote, runCommand } from './harness/app';
import { expectNotes } from './harness/expect-notes';
import { layoutFaults } from './harness/layout-faults';
import { noticeOf, undoNoticeOf } from './harness/notices';
import { personPanelOf, type PersonPanel } from './harness/person-panel';
import { replaced } from './harness/replaced';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const KOFI = 'People/Kofi Asante.md';
const DAILY = 'Daily/2026-11-20.md';
const TALL = { width: 1280, height: 2000 };

const say = en.personPanel;
const labels = en.nextSteps.actions;

describe('whom the panel shows', () => {
  test('follows the active note, and stays while the panel itself is used', async ({ open }) => {
    const { page } = await open({ size: TALL });
    const panel = await personPanelOf(page, ADA);
    expect(await panel.names()).toEqual(['Ada Lindqvist']);
    await panel.section('known').locator('summary').first().click();
    expect(await panel.names()).toEqual(['Ada Lindqvist']);
    await openNote(page, KOFI);
    await expect.poll(panel.names).toEqual(['Kofi Asante']);
    expect(await panel.section('known').textContent()).toContain(say.ask);
    await openNote(page, DAILY);
    await expect.poll(panel.names).toEqual(['Ravi Menon']);
    await panel.el.getByRole('button', { name: 'Ravi Menon' }).click();
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.name))
      .toBe('Ravi Menon.md');
    await expect.poll(() => panel.section('head').count()).toBe(1);
  });

  test('changes as the note changes, and as other links come into it', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const panel = await personPanelOf(page, ADA);
    const step = panel.section('step');
    expect(await step.textContent()).toContain('Send the soil article');
    const change = ['Send the soil article', 'Send the seeds'] as const;
    disk.write(ADA, replaced(disk.read(ADA), [change]));
    await expect.poll(() => step.textContent()).toContain('Send the seeds');
    await openNote(page, DAILY);
    await expect.poll(panel.names).toEqual(['Ravi Menon']);
    disk.write(DAILY, `${disk.read(DAILY)}\nAnd [[Kofi Asante]].\n`);
    await expect.poll(panel.names).toEqual(['Ravi Menon', 'Kofi Asante']);
  });
});

describe('what is changed in the panel stands in the note', () => {
  type Edit = readonly [
    what: string,
    note: string,
    edit: (panel: PersonPanel, page: Page) => Promise<unknown>,
    changes: readonly (readonly [string, string])[],
    notice: Parameters<typeof noticeOf>[0],
  ];
  const EDITS: readonly Edit[] = [
    [
      'the stage',
      ADA,
      (panel) => panel.field(en.depthView.stage).selectOption('liked'),
      [['stage: known', 'stage: liked']],
      'set-stage',
    ],
    [
      'the goal, cleared',
      ADA,
      (panel) => panel.field(say.goal).selectOption(''),
      [['depth-goal: 3', 'depth-goal:']],
      'clear-goal',
    ],
    [
      'the depth',
      ADA,
      async (panel, page) => {
        await panel.el.getByRole('radio', { checked: true }).press('ArrowRight');
        await page.keyboard.press('Space');
      },
      [
        ['depth: 2\n', 'depth: 3\n'],
        ['walk in Kalø\n', 'walk in Kalø\n  - 2026-11-22 | 3\n'],
      ],
      'rate',
    ],
    [
      'what I want',
      ADA,
      (panel) => panel.write(say.want, 'To grow roses: red ones'),
      [['want: To grow something together', 'want: "To grow roses: red ones"']],
      'set-want',
    ],
    [
      'what I bring, by Enter, cleared',
      ADA,
      async (panel) => {
        await panel.field(say.bring).fill('');
        await panel.field(say.bring).press('Enter');
      },
      [['bring: Time on Saturdays, a car', 'bring:']],
      'set-bring',
    ],
    [
      'a contact today',
      ADA,
      (panel) => panel.press('touch', say.contacted),
      [
        ['last-contact: 2026-11-02', 'last-contact: 2026-11-22'],
        ['| Walked the allotment\n', '| Walked the allotment\n  - 2026-11-22\n'],
      ],
      'log-interaction',
    ],
    [
      'a promise kept',
      ADA,
      (panel) => panel.press('promises', `${labels.keep}: The seeds`),
      [['2026-11-24 | thanks | The seeds', '2026-11-24 | thanks | kept 2026-11-22 | The seeds']],
      'keep-promise',
    ],
    [
      'a signal set aside',
      KOFI,
      (panel) => panel.press('care', en.signals.setAside),
      [
        [
          '| A place in the programme\n',
          '| A place in the programme\nset-aside:\n  - 2026-11-22 | asked-before-offering\n',
        ],
      ],
      'set-aside',
    ],
  ];

  for (const [what, note, edit, changes, action] of EDITS) {
    test(`${what}, to the byte, and undone`, async ({ open }) => {
      const { page, disk } = await open({ size: TALL });
      const before = disk.notes();
      const name = note.replace(/^.*\/|\.md$/g, '');
      const panel = await personPanelOf(page, note);
      await edit(panel, page);
      await expectNotice(page, noticeOf(action, name));
      await expectNotes(disk, { ...before, [note]: replaced(before[note] ?? '', changes) });
      await runCommand(page, 'rapport:undo-last-change');
      await expectNotice(page, undoNoticeOf(action, name));
      await expectNotes(disk, before);
    });
  }

  test('by keyboard alone, and the focus stays in the section', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const panel = await personPanelOf(page, ADA);
    const keep = panel.section('promises').getByRole('button', { name: labels.keep });
    await keep.first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => disk.read(ADA)).toContain('kept 2026-11-22 | The seeds');
    await expect.poll(() => keep.count()).toBe(1);
    const focused = () => keep.evaluate((el) => el === document.activeElement);
    await expect.poll(focused).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => disk.read(ADA)).toContain('kept 2026-11-22 | Lend her the drill');
    const within = () =>
      panel.section('promises').evaluate((el) => el.contains(document.activeElement));
    await expect.poll(within).toBe(true);
  });

  test('a dialog from the panel gives the focus back', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const panel = await personPanelOf(page, ADA);
    await panel.press('step', labels.postpone);
    await page.locator('.modal').waitFor();
    await page.keyboard.press('Escape');
    const label = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(label).toBe(labels.postpone);
    expect(disk.read(ADA)).toContain('next-step-due: 2026-11-28');
  });
});

describe.each([
  ['280 px wide', {}, { width: 1280, height: 900 }],
  ['on a phone', { mobile: '1' }, { width: 390, height: 844 }],
  ['from right to left', { rtl: '1' }, { width: 1280, height: 900 }],
  ['dark', { theme: 'dark' }, { width: 1280, height: 900 }],
])('%s', (_, query: Record<string, string>, size) => {
  test('the panel stands well, all unfolded', async ({ open }) => {
    const { page } = await open({ size, query });
    const panel = await personPanelOf(page, ADA);
    await page.evaluate(() => window.workbench.setSidebarWidth(280));
    await panel.el.evaluate((el) => {
      for (const details of el.querySelectorAll('details')) details.open = true;
    });
    // What clears the rating stays in the line of its dots.
    const line = panel.section('head').locator('.rapport-dot, .rapport-icon-button');
    const tops = () =>
      line.evaluateAll((all) => all.map((el) => Math.round(el.getBoundingClientRect().top)));
    await expect.poll(async () => new Set(await tops()).size).toBe(1);
    expect(await line.count()).toBe(4);
    const touch = query['mobile'] !== undefined;
    await expect.poll(() => layoutFaults(panel.el, { touch }), { interval: 250 }).toEqual([]);
  });
});

test('while the screen is shared, nothing but the name can be read', async ({ open }) => {
  const { page } = await open({ size: TALL });
  const panel = await personPanelOf(page, ADA);
  await runCommand(page, 'rapport:toggle-discreet-mode');
  await expect.poll(() => page.locator('.rapport-discreet').count()).toBe(1);
  const readable = () =>
    panel.el.evaluate((el) => {
      const texts: string[] = [];
      const walker = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (parent?.closest('.rapport-private, summary, button, .rapport-field') === null) {
          texts.push(walker.currentNode.textContent ?? '');
        }
      }
      return texts;
    });
  expect(await readable()).toEqual([]);
  const fields = await panel.el
    .locator('select, textarea')
    .evaluateAll((all) => all.every((field) => field.classList.contains('rapport-private')));
  expect(fields).toBe(true);
  const labelled = await panel.el
    .locator('[aria-label]')
    .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')));
  expect(labelled.join()).not.toMatch(/wanted|seeds|drill/);
});
