// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createReconsiderStep } from '../../../src/views/ten-review/reconsider-step';
import { focusStart } from '../../../src/views/ten-review/review-elements';
import { DRAFT as DRAFT_PATH, reviewBed } from '../../support/review-bed';
import { all, one, press } from '../../support/view-dom';
import { click, settled } from '../../support/view-panel';

const PEOPLE = {
  Ada: 'values: [Honesty]',
  Mei: 'depth: 1',
  Per: 'motives: [To be needed]\npersonality: [Warm]',
  Zoë: '',
};
const DRAFT = `people: ["[[Ada]]", "[[Mei]]", "[[Per]]", "[[Zoë]]"]
first-ratings: [3, 2, 3, 0]
ratings: [3, 2, 3, 0]`;
const AUGUST = {
  '2026-08-14':
    'type: ten-review\nstatus: done\npeople: ["[[Per]]", "[[Ada]]", "[[Zoë]]"]\nratings: [3, 2, 0]',
};

function open(past: Readonly<Record<string, string>> = AUGUST) {
  const bed = reviewBed(PEOPLE, DRAFT, past);
  const step = bed.open(createReconsiderStep);
  const input = (row: number, at: number): HTMLInputElement =>
    all('fieldset')[row]?.querySelectorAll('input')[at] as HTMLInputElement;
  return { ...bed, step, input };
}

/** A row as words: name, the answer that is checked, what was, what is asked. */
function rows(): string[] {
  return all('fieldset').map((row) => {
    const checked = one('input:checked + span b', row).getText();
    const words = ['legend', 'div > small', 'p'].map((each) => one(each, row).getText());
    const [name, ...rest] = words;
    return [name, checked, ...rest].join(' | ');
  });
}

describe('all of them beside the last review', () => {
  it('shows rating, the last one in words, and a question where nothing backs the rating', () => {
    open();
    expect(rows()).toEqual([
      'Ada | 3 | was 2 | What do you know of their personality?',
      'Mei | 2 | new | What do you know of their values or motives?',
      'Per | 3 | was 3 | ',
      'Zoë | \u2013 | was open | ',
    ]);
  });

  it('compares with nothing in the first review', () => {
    open({});
    expect(rows()[0]).toBe('Ada | 3 |  | What do you know of their personality?');
  });

  it('asks for both where nothing at all is known', async () => {
    const { input } = open();
    input(1, 2).click();
    await settled();
    expect(rows()[1]).toBe(
      'Mei | 3 | new | What do you know of their values or motives, and of their personality?',
    );
  });
});

describe('changing a rating', () => {
  it('by a click writes the rating, and leaves the first one', async () => {
    const { input, entry, log } = open();
    input(0, 1).click();
    await settled();
    expect(entry('Ada')).toMatchObject({ first: 3, rating: 2 });
    expect(log).toEqual(['[[Ada]] {"rating":2}']);
    expect(rows()[0]).toBe('Ada | 2 | was 2 | ');
  });

  it.each([
    ['1', 1],
    ['3', 3],
    ['0', 0],
    ['Delete', 0],
  ])('by the key %s on the row writes %i and keeps the focus there', async (key, rating) => {
    const { input, entry } = open();
    input(1, 1).focus();
    expect(press(key)).toBe(true);
    await settled();
    expect(entry('Mei')).toMatchObject({ first: 2, rating });
    expect(document.activeElement?.closest('fieldset')).toBe(all('fieldset')[1]);
  });

  it('takes no other key, and none with Ctrl', () => {
    const { input, log } = open();
    input(1, 1).focus();
    expect(press('4')).toBe(false);
    expect(press('2', { ctrlKey: true })).toBe(false);
    expect(log).toEqual([]);
  });

  it('shows the old rating again when it could not be saved', async () => {
    const { input, editor } = open();
    editor.fail(DRAFT_PATH, { reason: 'write-failed' });
    click(input(0, 0));
    expect(input(0, 0).checked).toBe(true);
    await settled();
    expect(input(0, 2).checked).toBe(true);
  });

  it('shows two quick answers at once, the slow notes notwithstanding', async () => {
    const { input } = open();
    input(0, 0).click();
    input(1, 0).click();
    expect(rows().map((row) => row.split(' | ')[1])).toEqual(['1', '1', '3', '\u2013']);
    await settled();
    expect(rows().map((row) => row.split(' | ')[1])).toEqual(['1', '1', '3', '\u2013']);
  });
});

describe('what another device did', () => {
  it('is shown, and the focus stays with the person', () => {
    const bed = open();
    const { input } = bed;
    input(1, 1).focus();
    const focused = document.activeElement;
    bed.elsewhere((draft) => ({
      ...draft,
      people: ['[[Zoë]]', '[[Mei]]', '[[Per]]'],
      'first-ratings': [0, 2, 3],
      ratings: [1, 3, 3],
    }));
    expect(rows().map((row) => row.split(' | ').slice(0, 2).join(' '))).toEqual([
      'Zoë 1',
      'Mei 3',
      'Per 3',
    ]);
    expect(document.activeElement).toBe(focused);
  });
});

it('puts the focus on the answer of the first person', () => {
  const { input } = open();
  focusStart(document.body);
  expect(document.activeElement).toBe(input(0, 2));
});
