// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createPastReviews } from '../../../src/views/ten-review/past-reviews';
import { reviewBed } from '../../support/review-bed';
import { all, one } from '../../support/view-dom';
import { click } from '../../support/view-panel';

const done = (people: string, ratings: string): string =>
  `type: ten-review\nstatus: done\npeople: [${people}]\nratings: [${ratings}]`;
const PAST = {
  '2026-02-01': done('"[[Per]]"', '1'),
  '2026-05-10': done('"[[Ada]]", "[[Per]]"', '2, 1'),
  '2026-08-14': done('"[[Ada]]", "[[Mei]]"', '3, 2'),
};

function open(past: Readonly<Record<string, string>> = PAST) {
  const bed = reviewBed({ Ada: '', Mei: '', Per: '' }, 'people: ["[[Ada]]"]', past);
  const opened: string[] = [];
  const parts = { ...bed.parts, open: (path: string) => void opened.push(path) };
  const step = bed.open((el) => createPastReviews(el, parts));
  return { ...bed, step, opened };
}

const rows = (): string[] =>
  all('.rapport-past li').map((li) =>
    Array.from(li.children)
      .map((el) => el.getText())
      .join(' | '),
  );
const changes = (): string[] => all('ul.rapport-private li').map((li) => li.getText());
const selects = (): HTMLSelectElement[] => all('select') as HTMLSelectElement[];

describe('past reviews', () => {
  it('are a list, newest first, a draft named as such', () => {
    open();
    expect(rows()).toEqual([
      'Sun 22 Nov | 1 person, draft',
      'Fri 14 Aug | 2 people',
      'Sun 10 May | 2 people',
      'Sun 1 Feb | 1 person',
    ]);
  });

  it('open their notes', () => {
    const { opened } = open();
    click(one('.rapport-past li:nth-child(2) button'));
    expect(opened).toEqual(['Reviews/Ten relationships 2026-08-14.md']);
  });

  it('are compared, the two newest finished ones first, and any two', () => {
    open();
    expect(all('h2').map((el) => el.getText())).toEqual([
      'Past reviews',
      'From Sun 10 May to Fri 14 Aug',
    ]);
    expect(changes()).toEqual(['New: Mei.', 'Left: Per.', 'Deeper: Ada (2 \u2192 3).']);
    const [before, after] = selects();
    expect(all('option', before)).toHaveLength(3);
    if (before === undefined || after === undefined) throw new Error('There is no choice');
    before.value = 'Reviews/Ten relationships 2026-02-01.md';
    before.dispatchEvent(new Event('change'));
    expect(changes()).toEqual(['New: Ada, Mei.', 'Left: Per.']);
    after.value = 'Reviews/Ten relationships 2026-05-10.md';
    after.dispatchEvent(new Event('change'));
    expect(changes()).toEqual(['New: Ada.', 'Unchanged: 1.']);
  });

  it('keep the choice when a note changes', () => {
    const { editor, refresh } = open();
    const [before] = selects();
    if (before === undefined) throw new Error('There is no choice');
    before.value = 'Reviews/Ten relationships 2026-02-01.md';
    before.dispatchEvent(new Event('change'));
    editor.put(
      'Reviews/Ten relationships 2026-08-14.md',
      `---\ndate: 2026-08-14\n${done('"[[Ada]]"', '3')}\n---\n`,
    );
    refresh();
    expect(changes()).toEqual(['New: Ada.', 'Left: Per.']);
    expect(rows()[1]).toBe('Fri 14 Aug | 1 person');
  });

  it('have only a picture while there is one', () => {
    open({ '2026-08-14': done('"[[Ada]]"', '3') });
    expect(selects()).toEqual([]);
    expect(all('h2')[1]?.getText()).toBe('The first review, Fri 14 Aug');
  });

  it('are only the draft at first', () => {
    open({});
    expect(rows()).toEqual(['Sun 22 Nov | 1 person, draft']);
    expect(all('.rapport-slope')).toEqual([]);
  });
});
