import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { en } from '../../src/i18n/en';
import { runCommand } from './harness/app';
import { replaced } from './harness/replaced';
import {
  answerRating,
  barButton,
  expectFocus,
  expectHeading,
  expectSaid,
  group,
  nextTo,
  person,
  reviewButton,
  reviewView,
} from './harness/ten-review';
import { test } from './harness/test';
import {
  ADA_DEEPER,
  DRAFT,
  FOUR_DONE,
  MEI_LESS_DEEP,
  NOOR_RATED,
  PEOPLE,
  PER,
  PER_LESS_DEEP,
  REST,
  SECOND,
  ratings,
} from './ten-review-notes';

const words = en.tenReview;

const TITLE = words.comparison.title('Sat 22 Aug', 'Sun 22 Nov');

const FIRST = `---
type: ten-review
date: 2026-08-22
status: done
people: ["[[Ada Lindqvist]]", "[[Mei Lin]]", "[[Per Berg]]", "[[Tomás Rivera]]"]
first-ratings: [2, 3, 2, 0]
ratings: [2, 3, 2, 0]
---
`;

/** What changed, in words, as the review says it. */
const changes = (page: Page): Promise<readonly string[]> =>
  reviewView(page).getByRole('listitem').filter({ hasText: /\.$/ }).allTextContents();

const CHANGES = [
  'New: Noor Haddad.',
  'Left: Per Berg.',
  'Deeper: Ada Lindqvist (2 → 3).',
  'Less deep: Mei Lin (3 → 2).',
  'Unchanged: 1.',
];

describe('a second review a quarter later', { timeout: 60_000 }, () => {
  test('stands beside the first, and tells in picture and words what changed', async ({ open }) => {
    const vault = { ...PEOPLE, 'Reviews/Ten relationships 2026-08-22.md': FIRST };
    const { page, disk } = await open({ vault, today: '2026-11-22' });
    await runCommand(page, 'rapport:start-review');
    await reviewButton(page, words.list.addAll).click();
    await expectSaid(page, words.list.added('Tomás Rivera', 4));
    await reviewButton(page, en.dialogs.interaction.remove('Per Berg')).click();
    await expectSaid(page, words.list.removed('Per Berg'));
    await reviewView(page).getByRole('combobox', { name: words.list.search }).fill('noor');
    await page.keyboard.press('Enter');
    await expectSaid(page, words.list.added('Noor Haddad', 4));
    await nextTo(page, 'rate').click();
    for (const [name, key] of [
      ['Ada Lindqvist', '3'],
      ['Mei Lin', '2'],
      ['Tomás Rivera', '0'],
      ['Noor Haddad', '1'],
    ] as const) {
      await answerRating(page, name, key);
      await page.keyboard.press('Enter');
    }
    await expectHeading(page, words.reconsider.title);
    await group(page, 'Ada Lindqvist').getByText(words.reconsider.was(2)).waitFor();
    await group(page, 'Tomás Rivera').getByText(words.reconsider.was(0)).waitFor();
    await group(page, 'Noor Haddad').getByText(words.reconsider.fresh).waitFor();
    await nextTo(page, 'decide').click();
    const now = words.decide.now(
      words.decide.by('Send the soil article', 'Sat 5 Sept'),
      words.decide.stays,
    );
    await person(page, 'Ada Lindqvist').getByText(now).waitFor();
    await nextTo(page, 'finish').click();
    await reviewButton(page, words.finish.write(3)).click();

    await expectHeading(page, TITLE);
    const picture = reviewView(page).getByRole('img', { name: TITLE });
    expect(await picture.getByText('Ada Lindqvist').count()).toBe(2);
    expect(await picture.getByText('Noor Haddad').count()).toBe(1);
    expect(await changes(page)).toEqual(CHANGES);
    expect(disk.notes()).toEqual({
      ...vault,
      'Ada Lindqvist.md': ADA_DEEPER,
      'Mei Lin.md': MEI_LESS_DEEP,
      'Noor Haddad.md': NOOR_RATED,
      [SECOND]: SECOND_DONE,
    });

    await reviewButton(page, words.frame.back).click();
    await reviewButton(page, words.frame.past).click();
    const listed = await reviewView(page).getByRole('listitem').allTextContents();
    expect(listed.slice(0, 2)).toEqual(['Sun 22 Nov4 people', 'Sat 22 Aug4 people']);
    expect(await changes(page)).toEqual(CHANGES);
    await reviewView(page).getByLabel(words.past.before).selectOption('Sun 22 Nov');
    await expect.poll(() => changes(page)).toEqual(['Unchanged: 4.']);
    await reviewView(page).getByLabel(words.past.after).selectOption('Sat 22 Aug');
    await expect.poll(() => changes(page)).toContain('New: Per Berg.');
  });
});

const SECOND_DONE = `---
type: ten-review
date: 2026-11-22
status: done
people: ["[[Ada Lindqvist]]", "[[Mei Lin]]", "[[Tomás Rivera]]", "[[Noor Haddad]]"]
first-ratings: [3, 2, 0, 1]
ratings: [3, 2, 0, 1]
${REST}
| Person | First rating | Rating | Wanted | Next step | Due |
| --- | --- | --- | --- | --- | --- |
| [[Ada Lindqvist]] | 3 | 3 |  |  |  |
| [[Mei Lin]] | 2 | 2 |  |  |  |
| [[Tomás Rivera]] |  |  |  |  |  |
| [[Noor Haddad]] | 1 | 1 |  |  |  |
`;

describe('finishing with a note that cannot be written', () => {
  test('says which and why, writes it when tried again, and is taken back whole', async ({
    open,
  }) => {
    const broken = replaced(PER, [['depth: 2', 'depth: 1\r\ndepth: 2']]);
    const draft = replaced(DRAFT, ratings('3, 2, 1, 0'));
    const vault = { ...PEOPLE, 'Per Berg.md': broken, [SECOND]: draft };
    const { page, disk } = await open({ vault, today: '2026-11-22' });
    await runCommand(page, 'rapport:start-review');
    await barButton(page, 'finish').click();
    await reviewButton(page, words.finish.write(3)).click();
    const alert = reviewView(page).getByRole('alert');
    const why = en.refusals['duplicate-keys'](en.reports.quoted('depth'));
    await alert.getByText(en.reports.failure('Per Berg', why)).waitFor();
    await alert.getByText(words.finish.failed).waitFor();
    const others = { 'Ada Lindqvist.md': ADA_DEEPER, 'Mei Lin.md': MEI_LESS_DEEP };
    expect(disk.notes()).toEqual({ ...vault, ...others });

    await expectFocus(reviewButton(page, words.finish.again));
    const told = await alert.locator('p').elementHandle();
    await page.keyboard.press('Enter');
    // The try is over when it is told anew.
    await page.waitForFunction((el) => el?.isConnected === false, told);
    await alert.getByText(words.finish.failed).waitFor();
    await expectFocus(reviewButton(page, words.finish.again));
    expect(disk.notes()).toEqual({ ...vault, ...others });

    disk.write('Per Berg.md', PER);
    await reviewView(page).getByText(words.finish.rating(2, 1)).waitFor();
    await page.keyboard.press('Enter');
    await expectHeading(page, words.comparison.first('Sun 22 Nov'));
    expect(disk.notes()).toEqual({
      ...{ ...vault, ...others },
      'Per Berg.md': PER_LESS_DEEP,
      [SECOND]: FOUR_DONE,
    });

    await runCommand(page, 'rapport:undo-last-change');
    await expectHeading(page, words.finish.title);
    expect(disk.notes()).toEqual({ ...vault, 'Per Berg.md': PER });
  });
});
