import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import {
  expectFocus,
  expectHeading,
  expectSaid,
  group,
  nextTo,
  reviewButton,
  reviewView,
  runByKeys,
  tabTo,
} from './harness/ten-review';
import { test } from './harness/test';

const words = en.tenReview;
const step = en.dialogs.nextStep;
const REVIEW = 'Reviews/Ten relationships 2026-08-22.md';

/** What is typed goes where the focus is, here and everywhere below: nothing is clicked or put in. */
async function add(page: Page, name: string, people: number): Promise<void> {
  await page.keyboard.type(name);
  await reviewView(page)
    .getByRole('option', { name: words.list.make(name) })
    .waitFor();
  await page.keyboard.press('Enter');
  await expectSaid(page, words.list.added(name, people));
}

async function choosePeople(page: Page): Promise<void> {
  const search = reviewView(page).getByRole('combobox', { name: words.list.search });
  await expectFocus(search);
  await add(page, 'Ada Lindqvist', 1);
  await add(page, 'Tomás Rivera', 2);
  await add(page, 'Kofi Mensah', 3);
  await add(page, 'Mei Lin', 4);
  await expectFocus(search);
  const mei = reviewButton(page, 'Mei Lin');
  await tabTo(page, mei);
  await page.keyboard.press('Alt+ArrowUp');
  await expectSaid(page, words.list.moved('Mei Lin', 3, 4));
  await expectFocus(mei);
  await page.keyboard.press('Alt+ArrowUp');
  await expectSaid(page, words.list.moved('Mei Lin', 2, 4));
  await expectFocus(mei);
  await tabTo(page, reviewButton(page, en.dialogs.interaction.remove('Kofi Mensah')));
  await page.keyboard.press('Enter');
  await expectSaid(page, words.list.removed('Kofi Mensah'));
}

/** Rates who is asked about, and goes on to the next. */
async function rate(page: Page, name: string, key: string): Promise<void> {
  await group(page, en.dialogs.rate.title(name)).waitFor();
  await page.keyboard.press(key);
  await reviewView(page).getByRole('paragraph').filter({ hasText: words.rate.saved }).waitFor();
  await page.keyboard.press('Enter');
}

/** Types into the field to which Tab leads next. */
async function fill(page: Page, name: string, label: string, text: string): Promise<void> {
  const section = reviewView(page).locator('details').filter({ hasText: name });
  await tabTo(page, section.getByLabel(label, { exact: true }));
  await page.keyboard.type(text);
}

async function decide(page: Page): Promise<void> {
  const section = (name: string) => reviewView(page).locator('details').filter({ hasText: name });
  const said = (name: string) => section(name).getByRole('status');
  await expectFocus(section('Ada Lindqvist').locator('summary'));
  await tabTo(page, section('Ada Lindqvist').getByRole('radio', { checked: true }));
  await page.keyboard.press('3');
  await fill(page, 'Ada Lindqvist', step.text, 'Send the soil article');
  await fill(page, 'Ada Lindqvist', step.why, 'She is planning an allotment');
  await fill(page, 'Ada Lindqvist', step.due, 'in 2 weeks');
  await expect.poll(() => said('Ada Lindqvist').textContent()).toContain('(2026-09-05)');
  await tabTo(page, section('Mei Lin').locator('summary'));
  await page.keyboard.press('Enter');
  await fill(page, 'Mei Lin', step.text, 'Ask: how was the move?');
  await fill(page, 'Mei Lin', step.due, 'friday');
  await expect.poll(() => said('Mei Lin').textContent()).toContain('(2026-08-28)');
}

const PERSON = '---\ntype: person\n---\n';

const MADE = {
  'Ada Lindqvist.md': PERSON,
  'Kofi Mensah.md': PERSON,
  'Mei Lin.md': PERSON,
  'Tomás Rivera.md': PERSON,
};

/** The review's note with these answers, in the order of the list. */
const reviewWith = (status: string, answers: readonly (readonly [string, string])[]): string => {
  const lists = answers.map(([name, items]) => `${name}: [${items}]\n`).join('');
  return `---\ntype: ten-review\ndate: 2026-08-22\nstatus: ${status}\n${lists}---\n`;
};

const LISTED = ['people', '"[[Ada Lindqvist]]", "[[Mei Lin]]", "[[Tomás Rivera]]"'] as const;

const UNDECIDED = [
  ['wanted', '0, 0, 0'],
  ['steps', '"", "", ""'],
  ['whys', '"", "", ""'],
  ['dues', '"", "", ""'],
] as const;

const UNRATED = [
  ['first-ratings', '0, 0, 0'],
  ['ratings', '0, 0, 0'],
] as const;

const RATED = [
  ['first-ratings', '2, 3, 0'],
  ['ratings', '2, 2, 0'],
] as const;

const DECIDED = [
  ['wanted', '3, 0, 0'],
  ['steps', 'Send the soil article, "Ask: how was the move?", ""'],
  ['whys', 'She is planning an allotment, "", ""'],
  ['dues', '2026-09-05, 2026-08-28, ""'],
] as const;

const TABLE = `
| Person | First rating | Rating | Wanted | Next step | Due |
| --- | --- | --- | --- | --- | --- |
| [[Ada Lindqvist]] | 2 | 2 | 3 | Send the soil article | 2026-09-05 |
| [[Mei Lin]] | 3 | 2 |  | Ask: how was the move? | 2026-08-28 |
| [[Tomás Rivera]] |  |  |  |  |  |
`;

const WRITTEN = {
  'Ada Lindqvist.md': `---
type: person
depth: 2
depth-goal: 3
depth-history:
  - 2026-08-22 | 2
next-step: Send the soil article
next-step-due: 2026-09-05
next-step-why: She is planning an allotment
---
`,
  'Mei Lin.md': `---
type: person
depth: 2
depth-history:
  - 2026-08-22 | 2
next-step: "Ask: how was the move?"
next-step-due: 2026-08-28
---
`,
};

// On a busy machine it is a long way by keys.
describe('a first review in an empty vault, by keyboard alone', { timeout: 90_000 }, () => {
  test('leads from the palette to the first picture; all notes read as they must', async ({
    open,
  }) => {
    const { page, disk } = await open({ vault: {}, today: '2026-08-22' });
    await runByKeys(page, en.commands.names['start-review']);
    await choosePeople(page);
    expect(disk.notes()).toEqual({
      ...MADE,
      [REVIEW]: reviewWith('draft', [LISTED, ...UNRATED, ...UNDECIDED]),
    });

    await tabTo(page, nextTo(page, 'rate'));
    await page.keyboard.press('Enter');
    await rate(page, 'Ada Lindqvist', '2');
    await rate(page, 'Mei Lin', '3');
    await rate(page, 'Tomás Rivera', '0');

    await expectHeading(page, words.reconsider.title);
    await expectFocus(group(page, 'Ada Lindqvist').getByRole('radio', { checked: true }));
    await tabTo(page, group(page, 'Mei Lin').getByRole('radio', { checked: true }));
    const question = (facets: string) =>
      group(page, 'Mei Lin').getByText(words.reconsider.question(facets));
    await question('values or motives, and of their personality').waitFor();
    await page.keyboard.press('2');
    await question('values or motives').waitFor();
    expect(disk.notes()).toEqual({
      ...MADE,
      [REVIEW]: reviewWith('draft', [LISTED, ...RATED, ...UNDECIDED]),
    });

    await tabTo(page, nextTo(page, 'decide'));
    await page.keyboard.press('Enter');
    await expectHeading(page, words.decide.title);
    await decide(page);
    await tabTo(page, nextTo(page, 'finish'));
    await page.keyboard.press('Enter');

    const decided = reviewWith('draft', [LISTED, ...RATED, ...DECIDED]);
    await expectFocus(reviewButton(page, words.finish.write(2)));
    await reviewView(page).getByText(words.finish.open).waitFor();
    expect(disk.notes()).toEqual({ ...MADE, [REVIEW]: decided });
    await page.keyboard.press('Enter');
    await expectHeading(page, words.comparison.first('Sat 22 Aug'));
    await expectFocus(reviewView(page).getByRole('heading', { level: 2 }));
    await reviewView(page)
      .getByRole('img', { name: words.comparison.first('Sat 22 Aug') })
      .waitFor();
    expect(disk.notes()).toEqual({
      ...{ ...MADE, ...WRITTEN },
      [REVIEW]: reviewWith('done', [LISTED, ...RATED, ...DECIDED]) + TABLE,
    });

    await runByKeys(page, en.commands.names['undo-last-change']);
    await expectHeading(page, words.finish.title);
    expect(disk.notes()).toEqual({ ...MADE, [REVIEW]: decided });
  });
});

const TEN = Array.from('ABCDEFGHIJ', (letter) => `Zuri ${letter}`);

describe('the eleventh person', { timeout: 60_000 }, () => {
  test('is refused with a kind word, known or not, and nothing is written', async ({ open }) => {
    const people = Object.fromEntries([...TEN, 'Sana Iqbal'].map((name) => [`${name}.md`, PERSON]));
    const links = TEN.map((name) => `"[[${name}]]"`).join(', ');
    const draft = reviewWith('draft', [['people', links]]);
    const vault = { ...people, [REVIEW]: draft };
    const { page, disk } = await open({ vault, today: '2026-08-22' });
    await runByKeys(page, en.commands.names['start-review']);
    const search = reviewView(page).getByRole('combobox', { name: words.list.search });
    const refusal = reviewView(page).getByRole('alert');
    await expectFocus(search);
    for (const name of ['Sana Iqbal', 'Nobody Yet']) {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect.poll(() => refusal.textContent()).toBe(en.refusals['ten-are-enough']());
      await expectFocus(search);
      expect(disk.notes()).toEqual(vault);
      await page.keyboard.press('Escape');
    }
    await reviewView(page).getByText(words.list.count(10)).waitFor();
    await tabTo(page, reviewButton(page, en.dialogs.interaction.remove('Zuri J')));
    await page.keyboard.press('Enter');
    await expect.poll(() => refusal.count()).toBe(0);
    await tabTo(page, search, 'Shift+Tab');
    await page.keyboard.type('Sana');
    await page.keyboard.press('Enter');
    await expectSaid(page, words.list.added('Sana Iqbal', 10));
  });
});
