// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Review } from '../../../src/domain/review';
import { compareReviews } from '../../../src/domain/review-comparison';
import { en } from '../../../src/i18n/en';
import { createComparison } from '../../../src/views/ten-review/comparison';
import {
  comparisonWords,
  kindOf,
  slopeOf,
  type Slope,
} from '../../../src/views/ten-review/comparison-model';
import { focusStart } from '../../../src/views/ten-review/review-elements';
import { reviewBed } from '../../support/review-bed';
import { all, one } from '../../support/view-dom';

/** A review as its people are: `Ada 2`, in order. */
function review(day: string, people: string): [string, string] {
  const list = people.split(', ').map((each) => each.split(' '));
  const names = list.map(([name]) => `"[[${name}]]"`).join(', ');
  const ratings = list.map(([, rating]) => rating).join(', ');
  return [day, `type: ten-review\nstatus: done\npeople: [${names}]\nratings: [${ratings}]`];
}

const PEOPLE = Object.fromEntries(
  ['Ada', 'Mei', 'Per', 'Zoë', 'Kofi', 'Ida', 'Luz'].map((name) => [name, '']),
);

/** Both reviews, the earlier first. */
function two(
  before: string,
  after: string,
): { reviews: Review[]; parts: ReturnType<typeof reviewBed>['parts'] } {
  const { index, parts } = reviewBed(
    PEOPLE,
    'people: []',
    Object.fromEntries([review('2026-05-10', before), review('2026-08-14', after)]),
  );
  const reviews = index.held.filter(({ done }) => done).reverse();
  return { reviews, parts };
}

function compared(before: string, after: string) {
  const [earlier, later] = two(before, after).reviews;
  if (later === undefined) throw new Error('There is no review');
  return compareReviews(earlier, later);
}

describe('what changed, in words', () => {
  it.each([
    ['Ada 2', 'Ada 2', ['Unchanged: 1.']],
    ['Ada 2, Per 1', 'Ada 3, Mei 2', ['New: Mei.', 'Left: Per.', 'Deeper: Ada (2 \u2192 3).']],
    ['Ada 3, Per 2', 'Ada 1, Per 1', ['Less deep: Ada (3 \u2192 1), Per (2 \u2192 1).']],
    [
      'Ada 0, Per 2',
      'Ada 1, Per 0',
      ['Rated now: Ada (\u2013 \u2192 1).', 'Left open: Per (2 \u2192 \u2013).'],
    ],
    ['Ada 0, Per 2, Ida 3', 'Ada 0, Per 2, Ida 3', ['Unchanged: 3.']],
  ])('from %s to %s', (before, after, words) => {
    expect(comparisonWords(compared(before, after), en.tenReview.comparison)).toEqual(words);
  });
});

/** The picture row by row: level, or who stands there before, the way to where, and who after. */
function picture({ rows, levels, people }: Slope): string[] {
  const lines = Array.from({ length: rows }, () => ' |  | ');
  for (const [level, row] of levels) lines[row] = `= ${level}`;
  for (let row = 0; row < rows; row += 1) {
    const left = people.filter(({ from }) => row > 0 && from === row);
    const right = people.filter(({ to }) => row > 0 && to === row);
    if (left.length + right.length === 0) continue;
    const [from] = left;
    const way = from && `${kindOf(from.way)}${from.to === 0 ? '' : ` to ${from.to}`}`;
    const names = [left, right].map((ways) => ways.map((each) => each.way.name).join(' & '));
    lines[row] = names.join(` | ${way ?? ''} | `);
  }
  return lines;
}

describe('what changed, as a picture', () => {
  it('stands everyone at their level, and nobody upon another', () => {
    const slope = slopeOf(
      compared('Ada 2, Per 3, Zoë 2, Kofi 1, Ida 3', 'Mei 2, Ada 3, Zoë 2, Per 3, Ida 1'),
    );
    expect(picture(slope)).toEqual([
      '= 3',
      'Per | same to 1 | Per',
      'Ida | less to 7 | Ada',
      '= 2',
      'Zoë | same to 4 | Zoë',
      'Ada | deeper to 2 | Mei',
      '= 1',
      'Kofi | left | Ida',
    ]);
  });

  it('has a level for those without a rating only where there are some', () => {
    expect(picture(slopeOf(compared('Ada 1', 'Ada 0')))).toEqual([
      '= 3',
      ' |  | ',
      '= 2',
      ' |  | ',
      '= 1',
      'Ada | open to 7 | ',
      '= 0',
      ' |  | Ada',
    ]);
  });
});

describe('the comparison on the screen', () => {
  it('is a picture with a name, and the words', () => {
    const { reviews, parts } = two('Ada 2, Per 1', 'Ada 3, Mei 2');
    const [before, after] = reviews;
    if (after === undefined) throw new Error('There is no review');
    createComparison(document.body.createDiv(), before, after, parts);
    const figure = one('[role=img]');
    const name = document.getElementById(figure.getAttr('aria-labelledby') ?? '');
    expect(name?.getText()).toBe('From Sun 10 May to Fri 14 Aug');
    expect(all('line', figure).map((line) => line.getAttr('class'))).toEqual(['is-deeper']);
    const marks = (side: string): string[] =>
      all(`.is-${side}`, figure).map((el) => `${el.getText()} ${el.className}`);
    expect(marks('before')).toEqual(['Ada is-before is-deeper', 'Per is-before is-left']);
    expect(marks('after')).toEqual(['Ada is-after is-deeper', 'Mei is-after is-came']);
    expect(all('li').map((li) => li.getText())).toEqual([
      'New: Mei.',
      'Left: Per.',
      'Deeper: Ada (2 \u2192 3).',
    ]);
    expect(all('.rapport-private')).toEqual([figure, one('ul')]);
    focusStart(document.body);
    expect(document.activeElement).toBe(one('h2'));
  });

  it('says of the first review that it is the first, and shows the ten at their level', () => {
    const { reviews, parts } = two('Ada 2, Per 1', 'Ada 3');
    const [first] = reviews;
    if (first === undefined) throw new Error('There is no review');
    createComparison(document.body.createDiv(), undefined, first, parts);
    expect(one('h2').getText()).toBe('The first review, Sun 10 May');
    expect(all('.is-after').map((el) => el.getText())).toEqual(['Ada', 'Per']);
    expect(all('.is-came, .is-before, line, li')).toEqual([]);
  });
});
