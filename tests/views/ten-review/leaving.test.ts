// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { DRAFT, TenReviewBed } from '../../support/ten-review-panel';
import { type } from '../../support/ui-press';
import { all, one, press } from '../../support/view-dom';

const PEOPLE = { 'Ada Lindqvist': 'depth: 2', 'Kenji Watanabe': '', 'Tove Solberg': '' };

const draftOf = (ratings: string, more = ''): string =>
  `---
type: ten-review
date: 2026-11-22
status: draft
people: ["[[Ada Lindqvist]]", "[[Kenji Watanabe]]"]
first-ratings: ${ratings}
ratings: ${ratings}
${more}---
`;

describe('a step that is left', () => {
  it('stays where nobody is on the list, and says at its field what is missing', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    bed.panel?.startOrResume();
    await bed.settle();
    const missing = (): string => one('.rapport-review-who [role=alert]').getText();
    expect(missing()).toBe('');
    await bed.press('Next: Rate');
    expect(bed.bar[0]).toBe('List *');
    expect(missing()).toBe('Add at least one person.');
    expect(document.activeElement).toBe(one('[role=combobox]'));
    await bed.put(DRAFT, draftOf('[0, 0]'));
    await bed.settle();
    expect(missing()).toBe('');
    await bed.press('Next: Rate');
    expect(bed.bar[1]).toBe('Rate *');
  });

  it('leads back to the start page though nobody is on the list', async () => {
    const bed = await TenReviewBed.open(PEOPLE);
    bed.panel?.startOrResume();
    await bed.settle();
    await bed.press('Back');
    expect(bed.title).toBe('The ten');
  });

  it('stays where a day is not understood, which is kept', async () => {
    const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[2, 1]') });
    bed.panel?.startOrResume();
    all('nav button')[3]?.click();
    const due = one('input[aria-describedby]') as HTMLInputElement;
    type(due, 'when the snow melts');
    await bed.press('Next: Finish');
    all('nav button')[1]?.click();
    await bed.settle();
    expect(bed.bar[3]).toBe('Decide *');
    expect(one('output').getText()).toMatch(/^Not saved: /);
    expect(due.isConnected && due.value).toBe('when the snow melts');
  });
});

it('leaves nothing said that is over', async () => {
  const bed = await TenReviewBed.open(PEOPLE, { [DRAFT]: draftOf('[0, 0]') });
  bed.panel?.startOrResume();
  await bed.press('Next: Rate');
  expect(bed.said).toBe('Step 2 of 5: Rate');
  press('2');
  await bed.settle();
  expect(bed.said).toBe('Saved. Enter goes on.');
  await bed.press('Next: Kenji Watanabe');
  expect(bed.said).toBe('');
  all('nav button')[0]?.click();
  await bed.press('Back');
  expect(bed.title).toBe('The ten');
  expect(bed.said).toBe('');
});

it('offers a new review beside a draft of an earlier day, which stays as it is', async () => {
  const old = draftOf('[2, 0]').replace('2026-11-22', '2026-11-10');
  const path = 'Reviews/Ten relationships 2026-11-10.md';
  const bed = await TenReviewBed.open(PEOPLE, { [path]: old });
  const resume = 'Resume the review of Tue 10 Nov';
  expect(bed.buttons('.rapport-review-body')).toEqual([resume, 'Start a new one']);
  await bed.press('Start a new one');
  expect(bed.bar[0]).toBe('List *');
  expect(bed.review().entries).toEqual([]);
  expect(bed.text(path)).toBe(old);
  // The newest is gone on with next, and the other one once that is finished.
  await bed.press('Back');
  expect(bed.buttons('.rapport-review-body')).toEqual(['Resume the review of Sun 22 Nov']);
  await bed.put(DRAFT, draftOf('[2, 1]').replace('status: draft', 'status: done'));
  await bed.settle();
  await bed.press(resume);
  expect(bed.review(path).entries).toHaveLength(2);
  expect(bed.bar[1]).toBe('Rate *');
});
