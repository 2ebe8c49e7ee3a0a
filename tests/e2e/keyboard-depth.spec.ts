import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice } from './harness/app';
import { goTo, keysOf, notesOf, personNote as person } from './harness/keys';
import { noticeOf } from './harness/notices';
import { expectFocus } from './harness/ten-review';
import { test } from './harness/test';

const INES = 'Ines Moreau.md';
const JUN = 'Jun Watanabe.md';
const KAYA = 'Kaya Demir.md';

const { names } = en.commands;
const { interaction } = en.dialogs;

describe('by keyboard alone, to the byte', () => {
  test(
    'depth: ratings, whys, details, filters and several at once',
    { timeout: 60_000 },
    async ({ open }) => {
      const vault = {
        [INES]: person('depth: 1', 'tags: [choir]'),
        [JUN]: person('depth: 2', 'exchanges:', '  - 2026-10-12 | asked | A word for me'),
        [KAYA]: person('cadence: never'),
      };
      const { page, disk } = await open({ vault, size: { width: 1280, height: 1200 } });
      const keys = keysOf(page);
      const notes = notesOf(disk);
      const { depthView: words, depth: depths } = en;
      const view = page.locator('.rapport-depth-panel');
      const row = (path: string): Locator => view.locator(`.rapport-row[data-path="${path}"]`);
      const button = (name: string): Locator => view.getByRole('button', { name, exact: true });
      const choice = (label: string): Locator =>
        view.getByRole('combobox', { name: label, exact: true });

      await page.locator('.rapport-next-steps-panel .rapport-row').first().waitFor();
      await keys.command(names['open-depth']);
      await goTo(page, keys, row(KAYA));
      await keys.press('2');
      await notes.change(KAYA, [], 'depth: 2', 'depth-history:', '  - 2026-11-22 | 2');
      await keys.at(row(KAYA).getByRole('button', { name: words.addWhy }), 'Enter');
      await expectFocus(view.getByLabel(words.whyField));
      await keys.type('A long walk');
      await keys.press('Enter');
      const why = ['-22 | 2\n', '-22 | 2 | A long walk\n'] as const;
      await notes.change(KAYA, [why], 'depth-why: A long walk');
      await goTo(page, keys, row(KAYA));
      await keys.press('0');
      await notes.change(KAYA, [['depth: 2', 'depth:']]);
      await expectNotice(page, noticeOf('clear-rating', 'Kaya Demir'));

      await goTo(page, keys, row(JUN));
      await keys.press('Space');
      await keys.at(row(JUN).locator('summary').filter({ hasText: 'You asked' }), 'Enter');
      await row(JUN).getByText('exchanges: 2026-10-12 | asked | A word for me').waitFor();
      await keys.press('Tab', 'Enter');
      await notes.change(JUN, [], 'set-aside:', '  - 2026-11-22 | asked-before-offering');
      await keys.at(row(JUN).getByLabel(words.stage), 'l');
      await notes.change(JUN, [], 'stage: liked');
      await keys.at(row(JUN).getByRole('button', { name: names['set-goal'] }), 'Enter');
      await expectFocus(dialog(page).getByRole('radio', { checked: true }));
      await keys.press('3', 'Enter');
      await notes.change(JUN, [], 'depth-goal: 3');
      await keys.at(row(JUN).getByRole('button', { name: names['log-interaction'] }), 'Enter');
      await keys.fill(interaction.duration, '45');
      await keys.press('Enter');
      const logged = ['last-contact: 2026-11-22', 'interactions:', '  - 2026-11-22 | 45m'];
      await notes.change(JUN, [], ...logged);
      await keys.at(row(JUN).getByRole('button', { name: words.clearRating }), 'Space');
      await notes.change(JUN, [['depth: 2', 'depth:']]);

      await keys.backAt(choice(words.sort), 'L');
      await keys.backAt(choice(words.show), 'N');
      await view.getByText(words.empty.care.title).waitFor();
      await keys.at(button(words.empty.all.button), 'Enter');
      await row(INES).waitFor();
      await keys.backAt(button(words.filterBy), 'Enter');
      await keys.choose('#choir');
      await expect.poll(() => row(JUN).count()).toBe(0);
      await keys.at(button(words.clearFilters('#choir')), 'Enter');
      await row(JUN).waitFor();

      await keys.backAt(button(en.lists.select), 'Space');
      for (const path of [INES, KAYA]) {
        await goTo(page, keys, row(path));
        await keys.press('Space');
      }
      await view.getByText(en.lists.selected(2)).first().waitFor();
      await keys.backAt(button(names['rate-depth']), 'Enter');
      await keys.choose(depths[2].name);
      notes.also(INES, [['depth: 1', 'depth: 2']], 'depth-history:', '  - 2026-11-22 | 2');
      const again = ['2 | A long walk\n', '2 | A long walk\n  - 2026-11-22 | 2\n'] as const;
      await notes.change(KAYA, [['depth:\n', 'depth: 2\n'], again]);
      await keys.press('Escape');
      await keys.backAt(button(en.lists.select), 'Space');
      await keys.at(button(words.pickAll), 'Enter');
      await keys.backAt(button(names['set-goal']), 'Enter');
      await keys.choose(depths[3].name);
      notes.also(INES, [], 'depth-goal: 3');
      await notes.change(KAYA, [], 'depth-goal: 3');
    },
  );
});
