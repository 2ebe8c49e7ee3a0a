import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { readReview, type Review, type ReviewEntry } from '../../src/domain/review';
import { aNote, day } from '../support/person-builders';

const NO_ANSWERS = {
  first: 0,
  rating: 0,
  wanted: 0,
  step: '',
  why: '',
  due: undefined,
} as const;

const read = (frontmatter: Frontmatter): Review =>
  readReview(aNote({ frontmatter }), (link) => (link === 'Mei' ? undefined : `${link}.md`));

describe('entries', () => {
  const first = (frontmatter: Frontmatter): ReviewEntry | undefined => read(frontmatter).entries[0];
  it.each<[string, Frontmatter, Partial<ReviewEntry>]>([
    ['no lists', {}, NO_ANSWERS],
    [
      'single values',
      { ratings: 3, steps: 'Call', dues: '2026-11-28' },
      { rating: 3, step: 'Call' },
    ],
    ['digits as text', { ratings: ['2'], wanted: [' 3 '] }, { rating: 2, wanted: 3 }],
    ['a map from a colon', { steps: [{ Call: 'about soil' }] }, { step: 'Call: about soil' }],
    ['spaces', { steps: ['  Call '], dues: [' 2026-11-28 '] }, { step: 'Call' }],
    ['a time of day', { dues: ['2026-11-28T09:30'] }, { due: day('2026-11-28') }],
    ['bad answers', { ratings: [4], wanted: [2], dues: ['soon'] }, { ...NO_ANSWERS, wanted: 2 }],
    ['other letters', { Ratings: [2] }, { rating: 2 }],
  ])('read %s', (_, lists, entry) => {
    expect(first({ people: ['[[Ada]]'], ...lists })).toMatchObject(entry);
  });

  it('take for someone listed twice the first answer given', () => {
    const people = ['[[Ada]]', '[[Per]]', '[[Ada|A.]]'];
    const lists = { ratings: [0, 1, 3], wanted: [2, 0, 3], dues: ['', '', '2026-12-01'] };
    expect(first({ people, ...lists })).toMatchObject({
      rating: 3,
      wanted: 2,
      due: day('2026-12-01'),
    });
  });
});

it.each<[string, Frontmatter, boolean]>([
  ['nothing', {}, false],
  ['a dead link', { people: ['[[Mei]]'] }, false],
  ['a bad date', { people: ['[[Ada]]'], date: 'soon' }, false],
  ['ten', { people: Array.from({ length: 10 }, (_, at) => `[[P${at}]]`) }, false],
  ['eleven', { people: Array.from({ length: 11 }, (_, at) => `[[P${at}]]`) }, true],
  ['a map of people', { people: { Ada: 1 } }, true],
  ['an unquoted link', { people: [[['Ada']]] }, true],
  ['a list too short', { people: ['[[Ada]]', '[[Per]]'], ratings: [1] }, true],
  ['a list too long', { people: ['[[Ada]]'], ratings: [1, 2] }, true],
  ['an empty list', { people: ['[[Ada]]'], ratings: [], steps: null, whys: [''] }, false],
  ['a bad answer', { people: ['[[Ada]]'], ratings: [4] }, true],
  ['answers without people', { ratings: [1] }, true],
])('%s: damaged or not', (_, frontmatter, damaged) => {
  expect(read(frontmatter).damaged).toBe(damaged);
});
