import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { isReviewNote, newestDone, readReview, type Review } from '../../src/domain/review';
import { aNote, day } from '../support/person-builders';

const PATH = 'Reviews/Ten relationships 2026-11-22.md';
const NOTES: Readonly<Record<string, string>> = {
  Ada: 'People/Ada.md',
  Per: 'People/Per.md',
  'Kin/Ada': 'Kin/Ada.md',
};

const read = (frontmatter: Frontmatter): Review =>
  readReview(aNote({ path: PATH, frontmatter }), (link, from) =>
    from === PATH ? NOTES[link] : undefined,
  );
const problems = (frontmatter: Frontmatter): readonly (readonly unknown[])[] =>
  read(frontmatter).problems.map(({ property, value, expected }) => [property, value, expected]);

it('reads the example of the record', () => {
  const review = read({
    type: 'ten-review',
    date: '2026-11-22',
    status: 'draft',
    people: ['[[Ada]]', '[[Per]]'],
    'first-ratings': [2, 0],
    ratings: [2, 0],
    wanted: [3, 0],
    steps: ['Send the soil article', ''],
    whys: ['She is planning an allotment', ''],
    dues: ['2026-11-28', ''],
  });
  expect(review).toEqual({
    path: PATH,
    date: day('2026-11-22'),
    done: false,
    people: ['People/Ada.md', 'People/Per.md'],
    problems: [],
  });
});

it.each<[unknown, boolean]>([
  ['ten-review', true],
  ['Ten-Review', true],
  [['ten-review', 'x'], true],
  ['review', false],
  ['person', false],
  [null, false],
])('takes type %j for a review: %s', (type, is) => {
  expect(isReviewNote(aNote({ frontmatter: { type } }))).toBe(is);
  expect(isReviewNote(aNote({ frontmatter: { Type: type } }))).toBe(is);
});

it('takes a note without properties for none', () => {
  expect(isReviewNote(aNote())).toBe(false);
});

it.each<[unknown, boolean]>([
  ['done', true],
  ['Done', true],
  ['draft', false],
  ['', false],
  [true, false],
])('with status %j is done: %s', (status, done) => {
  expect(read({ status }).done).toBe(done);
});

describe('people', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['links', ['[[Ada]]', '[[Per]]'], ['People/Ada.md', 'People/Per.md']],
    ['other words', ['[[Ada|my friend]]'], ['People/Ada.md']],
    ['headings and folders', ['[[Kin/Ada#Today]]', '[[Per#a|b]]'], ['Kin/Ada.md', 'People/Per.md']],
    ['blanks', [' [[ Ada ]] ', '', null], ['People/Ada.md']],
    ['one twice', ['[[Ada]]', '[[Ada|A.]]'], ['People/Ada.md']],
    ['a single text', '[[Ada]]', ['People/Ada.md']],
    ['none', [], []],
  ])('may be %s', (_, people, paths) => {
    expect(read({ people }).people).toEqual(paths);
    expect(problems({ people })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a link to no note', '[[Mei]]'],
    ['a name without a link', 'Ada'],
    ['a link with no name', '[[#Today]]'],
    ['an unquoted link', [['Ada']]],
    ['an embed', '![[Ada]]'],
  ])('may not be %s', (_, item) => {
    expect(read({ people: [item, '[[Per]]'] }).people).toEqual(['People/Per.md']);
    expect(problems({ people: [item, '[[Per]]'] })).toEqual([['people', item, 'review-people']]);
  });

  it('may not be a map', () => {
    const people = { Ada: 1 };
    expect(read({ people }).people).toEqual([]);
    expect(problems({ people, ratings: [1] })).toEqual([['people', people, 'review-people']]);
  });

  it('are at most ten; the first ten count', () => {
    const review = (count: number): Review => {
      const people = Array.from({ length: count }, (_, at) => `[[P${at}]]`);
      return readReview(aNote({ path: PATH, frontmatter: { people } }), (link) => `${link}.md`);
    };
    expect(review(10).problems).toEqual([]);
    expect(review(11).problems.map(({ expected }) => expected)).toEqual(['review-people']);
    expect(review(11).people).toEqual(review(10).people);
  });
});

describe('answers', () => {
  const people = ['[[Ada]]', '[[Per]]'];
  it.each<[string, unknown]>([
    ['ratings', [2, '3']],
    ['ratings', [0, null]],
    ['ratings', null],
    ['wanted', []],
    ['steps', ['', '']],
    ['steps', [{ Call: 'about soil' }, 5]],
    ['dues', ['2026-11-28', null]],
  ])('%s: %j fit', (name, value) => {
    expect(problems({ people, [name]: value })).toEqual([]);
  });

  it.each<[string, unknown, unknown]>([
    ['first-ratings', [4, 0], 4],
    ['ratings', ['x', 0], 'x'],
    ['wanted', [1.5, 0], 1.5],
    ['steps', [{ a: [] }, ''], { a: [] }],
    ['whys', [['x'], ''], ['x']],
    ['dues', ['soon', ''], 'soon'],
    ['dues', ['2026-02-30', ''], '2026-02-30'],
  ])('%s: %j do not fit', (name, value, item) => {
    expect(problems({ people, [name]: value })).toEqual([[name, item, 'review-answers']]);
  });

  it.each<[string, unknown]>([
    ['ratings', [1]],
    ['ratings', [1, 2, 3]],
    ['steps', 'Call'],
    ['dues', { Ada: '' }],
  ])('%s: %j are not as many as the people', (name, value) => {
    expect(problems({ people, [name]: value })).toEqual([[name, value, 'review-lists']]);
  });
});

it('lists a bad date, under the name in the note', () => {
  expect(read({ Date: 'soon', status: 'done' })).toMatchObject({ date: undefined, done: true });
  expect(problems({ Date: 'soon' })).toEqual([['Date', 'soon', 'date']]);
});

describe('newestDone', () => {
  const review = (path: string, date: string | undefined, done = true): Review => ({
    path,
    date: date === undefined ? undefined : day(date),
    done,
    people: [],
    problems: [],
  });
  it.each<[string, readonly Review[], string | undefined]>([
    ['the latest', [review('a', '2026-11-01'), review('b', '2026-10-01')], 'a'],
    ['none in draft', [review('a', '2026-11-01', false), review('b', '2026-10-01')], 'b'],
    ['the later path of one day', [review('b', '2026-11-01'), review('a', '2026-11-01')], 'b'],
    ['a dated one before others', [review('a', '1960-01-01'), review('b', undefined)], 'a'],
    ['one without a date if need be', [review('a', undefined), review('b', undefined)], 'b'],
    ['nothing of nothing', [], undefined],
    ['nothing of drafts', [review('a', '2026-11-01', false)], undefined],
  ])('is %s', (_, reviews, path) => {
    expect(newestDone(reviews)?.path).toBe(path);
    expect(newestDone([...reviews].reverse())?.path).toBe(path);
  });
});
