import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { dialog, expectNotice, runCommand } from './harness/app';
import { depthOf } from './harness/depth-view';
import type { Disk } from './harness/disk';
import { expectNotes } from './harness/expect-notes';
import { nextStepsOf, TALL } from './harness/next-steps';
import { tabTo } from './harness/ten-review';
import { test } from './harness/test';

const words = en.setUp;
const names = en.commands.names;
const DATA = '.obsidian/plugins/rapport/data.json';
const FOLDER = en.samples.folder;

/** The notes without those in the trash. */
const kept = (disk: Disk): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(disk.notes()).filter(([path]) => !path.startsWith('.trash/')));

/** What the plugin has set by now; nothing while it has written nothing. */
function settingsIn(disk: Disk): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(disk.read(DATA)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the first run in an empty vault', () => {
  test('makes the first person note, from nothing, by keys alone', async ({ open }) => {
    const workbench = await open({ size: TALL, vault: {} });
    const { page, disk } = workbench;
    await heading(page, words.empty.title).waitFor();
    const name = page.getByRole('textbox', { name: words.empty.title });
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    expect(disk.notes()).toEqual({});
    await page.keyboard.type('Zoë Ōtani');
    await page.keyboard.press('Enter');
    await expectNotes(disk, { 'Zoë Ōtani.md': '---\ntype: person\n---\n' });
    await expect
      .poll(() => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path))
      .toBe('Zoë Ōtani.md');
    await heading(page, words.empty.title).waitFor({ state: 'hidden' });
    await workbench.restart();
    const depth = await depthOf(page);
    expect(await depth.names()).toEqual(['Zoë Ōtani']);
    expect(await heading(page, words.empty.title).isVisible()).toBe(false);
  });

  test('adds people who are made up, and takes all of them away again', async ({ open }) => {
    const { page, disk } = await open({ size: TALL, vault: { 'Beans.md': 'Sow in May.\n' } });
    await button(page, names['add-sample-notes']).click();
    await expectNotice(page, en.samples.added(FOLDER));
    const made = Object.keys(en.samples.notes).map((name) => `${FOLDER}/${name}.md`);
    await expect.poll(() => Object.keys(kept(disk)).sort()).toEqual(['Beans.md', ...made].sort());
    const steps = await nextStepsOf(page);
    // One is due today, whichever day it is.
    expect((await steps.rows('today')).map(({ path }) => path)).toContain(
      `${FOLDER}/Amara Okafor.md`,
    );
    await runCommand(page, 'rapport:remove-sample-notes');
    await dialog(page).getByText(en.samples.removal.about(made.length)).waitFor();
    await button(page, en.dialogs.cancel).click();
    expect(Object.keys(kept(disk))).toHaveLength(1 + made.length);
    await runCommand(page, 'rapport:remove-sample-notes');
    await button(page, en.samples.removal.confirm).click();
    await expectNotice(page, en.samples.removed);
    await expect.poll(() => kept(disk)).toEqual({ 'Beans.md': 'Sow in May.\n' });
    expect(() => disk.remove(FOLDER), 'the folder is gone').toThrow('ENOENT');
    const offered = await page.evaluate(() =>
      window.workbench.runCommand('rapport:remove-sample-notes'),
    );
    expect(offered).toBe(false);
  });

  test('leaves a note of my own where the made-up ones were', async ({ open }) => {
    const { page, disk } = await open({ size: TALL, vault: {} });
    await button(page, names['add-sample-notes']).click();
    await expectNotice(page, en.samples.added(FOLDER));
    const own = '---\ntype: person\n---\nReal.\n';
    disk.write(`${FOLDER}/Rosa Ibáñez.md`, own);
    const depth = await depthOf(page);
    await expect.poll(depth.names).toContain('Rosa Ibáñez');
    await runCommand(page, 'rapport:remove-sample-notes');
    await button(page, en.samples.removal.confirm).click();
    await expect.poll(() => kept(disk)).toEqual({ [`${FOLDER}/Rosa Ibáñez.md`]: own });
    await expect.poll(depth.names).toEqual(['Rosa Ibáñez']);
  });
});

describe('the first run in a vault with people', () => {
  const vault = {
    'Contacts/Ada Brandt.md': '---\nlast_contact: 2026-10-01\n---\n',
    'Contacts/Bola Adeyemi.md': '---\nlast_contact: 2026-09-01\ntags: [friend]\n---\n',
    'Contacts/Chi Nguyen.md': 'Plays chess.\n',
    'Notes/Dara Osei.md': '---\ntags: [friend]\n---\n',
    'Notes/Elif Kaya.md': 'A #friend from school.\n',
    'Notes/Garden.md': 'Beans, peas.\n',
  };
  const folder = words.rules.folder('Contacts');
  const tag = words.rules.tag('friend');
  const box = (page: Page, rule: string) => page.getByRole('checkbox', { name: rule });

  test('proposes rules with counts, counts nobody twice, and changes nothing', async ({ open }) => {
    const { page, disk } = await open({ size: TALL, vault });
    await heading(page, words.choose.title).waitFor();
    const boxes = await page
      .getByRole('group', { name: words.choose.title })
      .getByRole('checkbox')
      .evaluateAll((inputs) =>
        inputs.map((input) => [
          ...[...(input.parentElement?.querySelectorAll('span') ?? [])].map((el) => el.textContent),
          (input as HTMLInputElement).checked,
        ]),
      );
    expect(boxes).toEqual([
      [folder, words.notes(3), true],
      [tag, words.notes(3), false],
    ]);
    await page.getByText(words.key(words.notes(2), 'last_contact')).waitFor();
    await page.getByText(words.people(3)).waitFor();
    await box(page, tag).check();
    // Bola has the tag, too.
    await page.getByText(words.people(5)).waitFor();
    await box(page, folder).uncheck();
    await page.getByText(words.people(3)).waitFor();
    await box(page, tag).uncheck();
    expect(await button(page, words.choose.use).isDisabled()).toBe(true);
    expect(disk.notes()).toEqual(vault);
    expect(settingsIn(disk)['setUp'] ?? false).toBe(false);
  });

  test('“Use these” makes them people, the notes as they were', async ({ open }) => {
    const workbench = await open({ size: TALL, vault });
    const { page, disk } = workbench;
    await box(page, tag).check();
    await button(page, words.choose.use).click();
    await expect
      .poll(() => settingsIn(disk))
      .toMatchObject({
        setUp: true,
        personFolders: ['Contacts'],
        personTags: ['friend', 'person'],
      });
    await heading(page, words.choose.title).waitFor({ state: 'hidden' });
    const depth = await depthOf(page);
    const people = ['Ada Brandt', 'Bola Adeyemi', 'Chi Nguyen', 'Dara Osei', 'Elif Kaya'];
    await expect.poll(depth.groups).toEqual([[`${en.depth.none}: 5`, ...people]]);
    // What the other plugin noted is read as it stands.
    expect(await depth.row('Contacts/Ada Brandt.md').textContent()).toContain('52 days ago');
    expect(disk.notes()).toEqual(vault);
    await workbench.restart();
    const again = await depthOf(page);
    expect(await again.names()).toEqual(people);
    expect(await heading(page, words.choose.title).isVisible()).toBe(false);
  });

  test('“Not now” changes no rule, and does not ask again', async ({ open }) => {
    const workbench = await open({ size: TALL, vault });
    const { page, disk } = workbench;
    await button(page, words.later).click();
    await heading(page, words.choose.title).waitFor({ state: 'hidden' });
    await expect.poll(() => settingsIn(disk)['setUp']).toBe(true);
    const { personFolders, personTags, personProperties } = settingsIn(disk);
    expect(personFolders ?? []).toEqual([]);
    expect(personTags ?? ['person']).toEqual(['person']);
    expect(personProperties ?? ['type: person']).toEqual(['type: person']);
    expect(disk.notes()).toEqual(vault);
    await workbench.restart();
    await page.getByText(en.nextSteps.empty.noPeople.title).waitFor();
    expect(await heading(page, words.choose.title).isVisible()).toBe(false);
    // Whoever changes their mind finds it in the depth view, too, and by its command.
    await runCommand(page, 'rapport:open-depth');
    await page.locator('.rapport-depth-panel').getByText(names['choose-people']).click();
    await heading(page, words.choose.title).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await button(page, words.later).click();
    await heading(page, words.choose.title).waitFor({ state: 'hidden' });
    await runCommand(page, 'rapport:choose-people');
    await heading(page, words.choose.title).waitFor();
  });

  test('where all people are found already the list shows at once', async ({ open }) => {
    const { page, disk } = await open({ size: TALL });
    const steps = await nextStepsOf(page);
    expect((await steps.rows('overdue')).length).toBe(20);
    for (const { title } of [words.choose, words.found, words.empty]) {
      expect(await heading(page, title).isVisible(), title).toBe(false);
    }
    expect(settingsIn(disk)['setUp'] ?? false).toBe(false);
  });
});
