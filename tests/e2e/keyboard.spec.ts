import type { Locator, Page } from 'playwright-core';
import { describe } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, openNote, runCommand } from './harness/app';
import { expectNotes } from './harness/expect-notes';
import { personPanelOf } from './harness/person-panel';
import { replaced } from './harness/replaced';
import { expectFocus, tabTo } from './harness/ten-review';
import { test } from './harness/test';

const ADA = 'People/Ada Lindqvist.md';
const YUSUF = 'People/Neighbours/Yusuf Demir.md';
const GARDEN = 'Plans/Open the garden to the street.md';
const TALL = { width: 1280, height: 2400 };

/** Goes on by Tab to what is meant, and presses the keys there. */
async function pressAt(page: Page, target: Locator, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, target.first());
  for (const key of keys) await page.keyboard.press(key);
}

describe('by keyboard alone, to the byte', () => {
  test('the person panel is used', { timeout: 60_000 }, async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    const panel = await personPanelOf(page, ADA);
    const { el } = panel;
    const button = (name: string): Locator => el.getByRole('button', { name, exact: true });
    const say = en.personPanel;
    let ada = before[ADA] ?? '';
    const expectAda = async (...changes: readonly (readonly [string, string])[]): Promise<void> => {
      ada = replaced(ada, changes);
      await expectNotes(disk, { ...before, [ADA]: ada });
    };

    await pressAt(page, el.getByRole('radio', { checked: true }), 'ArrowRight', 'Space');
    await expectAda(
      ['depth: 2\n', 'depth: 3\n'],
      ['walk in Kalø\n', 'walk in Kalø\n  - 2026-11-22 | 3\n'],
    );
    await pressAt(page, panel.field(say.goal), 'ArrowUp');
    await expectAda(['depth-goal: 3', 'depth-goal: 2']);
    await pressAt(page, panel.field(en.depthView.stage), 'l');
    await expectAda(['stage: known', 'stage: liked']);
    await pressAt(page, panel.field(say.want), 'Control+a');
    await page.keyboard.type('To grow roses: red ones');
    await page.keyboard.press('Enter');
    await expectAda(['want: To grow something together', 'want: "To grow roses: red ones"']);
    await pressAt(page, button(say.change), 'Enter');
    await expectFocus(dialog(page).getByRole('textbox').first());
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Send the seeds');
    await page.keyboard.press('Control+Enter');
    await expectAda(['next-step: Send the soil article', 'next-step: Send the seeds']);
    await expectFocus(button(say.change));
    await pressAt(page, button(say.contacted), 'Space');
    await expectAda(
      ['last-contact: 2026-11-02', 'last-contact: 2026-11-22'],
      ['| Walked the allotment\n', '| Walked the allotment\n  - 2026-11-22\n'],
    );
    await pressAt(page, button(`${en.nextSteps.actions.keep}: The seeds`), 'Enter');
    await expectAda([
      '2026-11-24 | thanks | The seeds',
      '2026-11-24 | thanks | kept 2026-11-22 | The seeds',
    ]);
    await pressAt(page, button(`${en.nextSteps.actions.drop}: Lend her the drill`), 'Enter');
    await expectAda([
      '2026-12-01 | Lend her the drill',
      '2026-12-01 | dropped 2026-11-22 | Lend her the drill',
    ]);
    await pressAt(page, panel.section('known').locator('summary'), 'Enter');
    await pressAt(page, button(en.commands.names['record-discovery']), 'Enter');
    await expectFocus(dialog(page).getByRole('combobox').first());
    await page.keyboard.press('g');
    await tabTo(page, dialog(page).getByRole('textbox').first());
    await page.keyboard.type('A stall: Saturdays');
    await page.keyboard.press('Control+Enter');
    await expectAda(
      ['[Sell vegetables at the market]', '[Sell vegetables at the market, "A stall: Saturdays"]'],
      [
        'Her talk about soil\n',
        'Her talk about soil\n  - "2026-11-22 | goals | A stall: Saturdays"\n',
      ],
    );
  });

  test('the plans view is used', { timeout: 60_000 }, async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const before = disk.notes();
    let garden = before[GARDEN] ?? '';
    const expectGarden = async (
      ...changes: readonly (readonly [string, string])[]
    ): Promise<void> => {
      garden = replaced(garden, changes);
      await expectNotes(disk, { ...before, [GARDEN]: garden });
    };
    const el = page.locator('.rapport-plans-panel');
    const say = en.plans;
    const button = (name: string): Locator => el.getByRole('button', { name, exact: true });
    await openNote(page, ADA);
    await runCommand(page, 'rapport:open-plans');
    await pressAt(page, button('Open the garden to the street'), 'Enter');
    await pressAt(page, el.getByLabel(say.questions.where, { exact: true }), 'End');
    await page.keyboard.type(': there');
    await page.keyboard.press('Enter');
    await expectGarden([
      'where: The north side of the allotment',
      'where: "The north side of the allotment: there"',
    ]);
    await pressAt(page, button(en.dialogs.interaction.remove('Ada Lindqvist')), 'Enter');
    await expectGarden(['  - "[[Ada Lindqvist]]"\n', '']);
    await pressAt(page, button(en.dialogs.interaction.addPerson), 'Enter');
    await expectFocus(page.locator('.prompt-input'));
    await page.keyboard.type('Per Lind');
    await page
      .locator('.suggestion-item.is-selected')
      .filter({ hasText: 'Per Lindqvist' })
      .waitFor();
    await page.keyboard.press('Enter');
    await expectGarden([
      '  - "[[Yusuf Demir]]"\n',
      '  - "[[Yusuf Demir]]"\n  - "[[Per Lindqvist]]"\n',
    ]);
    await pressAt(page, button(say.verdicts.aligned), 'Space');
    await expectGarden([
      'fence after all: dogs\n',
      'fence after all: dogs\n  - 2026-11-22 | aligned\n',
    ]);
    await pressAt(page, button(say.verdicts.rediscover), 'Enter');
    await pressAt(page, button(say.askThis), 'Enter');
    await button(say.write(2)).waitFor();
    await page.keyboard.press('Enter');
    await pressAt(page, button(say.write(1)), 'Space');
    garden = replaced(garden, [
      ['| aligned\nstatus', '| aligned\n  - 2026-11-22 | rediscover\nstatus'],
    ]);
    const yusuf = replaced(before[YUSUF] ?? '', [
      [
        'values: [Hospitality]\n',
        'values: [Hospitality]\nnext-step: What do few people see in you at first?\nnext-step-why: A gate, a bench and a bed of herbs anyone may pick from\n',
      ],
    ]);
    await expectNotes(disk, { ...before, [GARDEN]: garden, [YUSUF]: yusuf });
    await tabTo(page, button(say.become.closed), 'Shift+Tab');
    await page.keyboard.press('Enter');
    garden = replaced(garden, [['status: active', 'status: closed']]);
    await expectNotes(disk, { ...before, [GARDEN]: garden, [YUSUF]: yusuf });
    await tabTo(page, button(say.all), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await pressAt(page, el.locator('summary').filter({ hasText: say.closed }), 'Enter');
    await pressAt(page, button('Open the garden to the street'), 'Enter');
    await pressAt(page, button(say.become.active), 'Enter');
    garden = replaced(garden, [['status: closed', 'status: active']]);
    await expectNotes(disk, { ...before, [GARDEN]: garden, [YUSUF]: yusuf });
  });
});
