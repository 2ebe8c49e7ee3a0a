import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { depthIn } from './harness/depth-view';
import { keysOf, notesOf } from './harness/keys';
import { expectFocus } from './harness/ten-review';
import { test } from './harness/test';

const VAULT = {
  'Contacts/Ada Brandt.md': '---\nlast_contact: 2026-10-01\n---\n',
  'Contacts/Bola Adeyemi.md': '---\ntags: [friend]\n---\n',
  'Contacts/Chi Nguyen.md': 'Plays chess.\n',
  'Notes/Dara Osei.md': '---\ntags: [friend]\n---\n',
  'Templates/Person.md': '---\ntype: person\n---\n',
};
const DATA = '.obsidian/plugins/rapport/data.json';

const words = en.setUp;
const { names } = en.commands;
const { rows, pages } = en.settings;

describe('by keyboard alone', () => {
  test(
    'the set-up is gone through, and every kind of row of the settings is set',
    {
      timeout: 60_000,
    },
    async ({ open }) => {
      const { page, disk } = await open({ vault: VAULT, size: { width: 1280, height: 1200 } });
      const keys = keysOf(page);
      const notes = notesOf(disk);
      const settings = (): unknown => JSON.parse(disk.read(DATA));
      const button = (name: string): Locator =>
        page.locator('.rapport-next-steps-panel').getByRole('button', { name, exact: true });
      const box = (name: string): Locator => page.getByRole('checkbox', { name });

      // Which notes are people; once it is said, it is found.
      await page.getByRole('heading', { name: words.choose.title }).waitFor();
      await keys.command(names['choose-people']);
      await expectFocus(box(words.rules.folder('Contacts')));
      await keys.press('Space');
      await page.getByText(words.people(0)).waitFor();
      await keys.press('Space');
      await keys.at(box(words.rules.tag('friend')), 'Space');
      await page.getByText(words.people(4)).waitFor();
      await keys.at(button(words.choose.use), 'Enter');
      await expect.poll(settings).toMatchObject({
        setUp: true,
        personFolders: ['Contacts'],
        personTags: ['friend', 'person'],
      });
      await keys.command(names['choose-people']);
      await page.getByRole('heading', { name: words.found.title }).waitFor();
      await keys.at(button(words.found.use), 'Space');
      await keys.at(button(en.nextSteps.empty.noSteps.button), 'Enter');
      await expectFocus(page.locator('.prompt-input'));
      await keys.press('Escape');
      await keys.command(names['open-depth']);
      await expect.poll(depthIn(page).names).toHaveLength(4);

      // The settings.
      const modal = page.locator('.modal');
      const row = (label: string): Locator => modal.getByLabel(label, { exact: true });
      const retype = async (label: string, text: string): Promise<void> => {
        await keys.at(row(label), 'Control+a');
        await keys.type(text);
      };
      const takeOffered = async (path: string): Promise<void> => {
        await page.locator('.suggestion-item').filter({ hasText: path }).waitFor();
        await keys.press('ArrowDown', 'ArrowUp', 'Enter');
      };
      await keys.press('Control+,');
      await keys.at(modal.locator('[data-tab=rapport]'), 'Enter');
      await keys.at(row(rows.personProperties[0]), 'Control+End', 'Enter');
      await keys.type('kind: human');
      await retype(rows.personTags[0], 'friend, kin');
      await retype(rows.personFolder[0], 'Not');
      await takeOffered('Notes');
      await retype(rows.personTemplate[0], 'Pers');
      await takeOffered('Templates/Person.md');
      await retype(rows.cadence3[0], '2w');
      await retype(rows.cadence2[0], 'often');
      await modal.getByText(rows.cadence2[2]).waitFor();
      await keys.at(row(rows.datedNotes[0]), 'Space');
      await retype(rows.stages[0], 'met, known');
      await expect.poll(settings).toMatchObject({
        ...{ personProperties: ['type: person', 'kind: human'], personTags: ['friend', 'kin'] },
        ...{ personFolder: 'Notes', personTemplate: 'Templates/Person.md' },
        ...{ cadence3: 14, datedNotes: false, stages: ['met', 'known'] },
      });
      expect(disk.read(DATA)).not.toContain('often');
      const pageRow = (name: string): Locator =>
        modal.locator('.setting-item[role="button"]').filter({ hasText: name });
      const back = modal.locator('.setting-page-back');
      await keys.at(pageRow(pages.questions[0]), 'Enter');
      await retype('goals', 'What next?');
      await keys.backAt(back, 'Enter');
      await keys.at(pageRow(pages.names[0]), 'Space');
      await retype('depth', 'depth, tiefe');
      await keys.backAt(back, 'Enter');
      await expect.poll(settings).toMatchObject({
        questions: { goals: ['What next?'] },
        names: { depth: ['depth', 'tiefe'] },
      });
      await keys.press('Escape');
      await expect.poll(() => modal.count()).toBe(0);
      await notes.reads();

      // People to look around with, and without them again.
      await keys.command(names['add-sample-notes']);
      const made = Object.keys({ ...VAULT, ...en.samples.notes }).length;
      await expect.poll(() => Object.keys(disk.notes()).length).toBe(made);
      await keys.command(names['remove-sample-notes']);
      await expectFocus(
        page.getByRole('button', { name: en.samples.removal.confirm, exact: true }),
      );
      await keys.press('Enter');
      const kept = (): unknown =>
        Object.fromEntries(Object.entries(disk.notes()).filter(([path]) => !path.startsWith('.')));
      await expect.poll(kept).toEqual(VAULT);
    },
  );
});
