import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import {
  isReviewNote,
  newestDone,
  newestFirst,
  readReview,
  type Review,
} from '../../src/domain/review';
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
const NO_ANSWERS = { first: 0, rating: 0, wanted: 0, step: '', why: '', due: undefined };
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
    entries: [
      {
        link: '[[Ada]]',
        name: 'Ada',
        path: 'People/Ada.md',
        first: 2,
        rating: 2,
        wanted: 3,
        step: 'Send the soil article',
        why: 'She is planning an allotment',
        due: day('2026-11-28'),
      },
      { link: '[[Per]]', name: 'Per', path: 'People/Per.md', ...NO_ANSWERS },
    ],
    damaged: false,
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

it.each<[string, boolean]>([
  ['type: ten-review\npeople: [', true],
  ['people: [\n"Type":  "Ten-Review" # mine', true],
  ['type: person\npeople: [', false],
  ['kind: ten-review\npeople: [', false],
])('takes a block that cannot be read, %j, for a review: %s', (brokenBlock, is) => {
  const note = aNote({ path: PATH, brokenBlock });
  expect(isReviewNote(note)).toBe(is);
  expect(readReview(note, () => undefined)).toMatchObject({
    ...{ entries: [], done: false, damaged: true },
    problems: [
      { path: PATH, property: 'frontmatter', value: brokenBlock, expected: 'readable-block' },
    ],
  });
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

  it('are at most ten, empty items aside; the first ten count', () => {
    const review = (count: number): Review => {
      const people = Array.from({ length: count }, (_, at) => `[[P${at}]]`);
      return readReview(aNote({ path: PATH, frontmatter: { people } }), (link) => `${link}.md`);
    };
    expect(review(10).problems).toEqual([]);
    expect(review(11).problems.map(({ expected }) => expected)).toEqual(['review-people']);
    expect(review(11).people).toEqual(review(10).people);
    expect(review(11).entries).toEqual(review(10).entries);
    const withBlanks = ['', ...Array.from({ length: 10 }, (_, at) => `[[P${at}]]`), null];
    expect(problems({ people: withBlanks }).some(([, value]) => Array.isArray(value))).toBe(false);
  });

  it.each<[string, unknown, readonly (readonly [string, string, string | undefined])[]]>([
    ['other words', '[[Ada|my friend]]', [['[[Ada|my friend]]', 'my friend', 'People/Ada.md']]],
    ['a folder', ' [[Kin/Ada#Today]] ', [['[[Kin/Ada#Today]]', 'Ada', 'Kin/Ada.md']]],
    ['a dead link', '[[Gone/Mei]]', [['[[Gone/Mei]]', 'Mei', undefined]]],
    ['a name without a link', 'Ada', [['Ada', 'Ada', undefined]]],
    ['nothing behind the bar', '[[Ada|]]', [['[[Ada|]]', 'Ada', 'People/Ada.md']]],
    ['one twice', ['[[Ada]]', '[[Ada|A.]]'], [['[[Ada]]', 'Ada', 'People/Ada.md']]],
    ['one without a note twice', ['[[Mei]]', '[[Mei|M.]]'], [['[[Mei]]', 'Mei', undefined]]],
    ['blanks', ['', '[[Per]]', null], [['[[Per]]', 'Per', 'People/Per.md']]],
  ])('are shown with %s', (_, people, shown) => {
    expect(read({ people }).entries.map((entry) => [entry.link, entry.name, entry.path])).toEqual(
      shown,
    );
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

it.each(['finished', ['done'], 2])('lists %j as a status that is none; it is a draft', (status) => {
  expect(read({ Status: status }).done).toBe(false);
  expect(problems({ Status: status })).toEqual([['Status', status, 'review-status']]);
});

describe('newestDone', () => {
  const review = (path: string, date: string | undefined, done = true): Review => ({
    path,
    date: date === undefined ? undefined : day(date),
    done,
    people: [],
    entries: [],
    damaged: false,
    problems: [],
  });

  it('stands first but for drafts', () => {
    const reviews = [
      review('d', undefined),
      review('a', '2026-11-01'),
      review('c', '2026-11-01', false),
      review('b', '2026-12-01'),
    ];
    expect(reviews.sort(newestFirst).map(({ path }) => path)).toEqual(['b', 'c', 'a', 'd']);
  });

  it.each<[string, readonly Review[], string | undefined]>([
    ['the latest', [review('a', '2026-11-01'), review('b', '2026-10-01')], 'a'],
    ['none in draft', [review('a', '2026-11-01', false), review('b', '2026-10-01')], 'b'],
    ['the later path of one day', [review('b', '2026-11-01'), review('a', '2026-11-01')], 'b'],
    [
      'the second of one day',
      [review('R.md', '2026-11-01'), review('R 2.md', '2026-11-01')],
      'R 2.md',
    ],
    ['a dated one before others', [review('a', '1960-01-01'), review('b', undefined)], 'a'],
    ['one without a date if need be', [review('a', undefined), review('b', undefined)], 'b'],
    ['nothing of nothing', [], undefined],
    ['nothing of drafts', [review('a', '2026-11-01', false)], undefined],
  ])('is %s', (_, reviews, path) => {
    expect(newestDone(reviews)?.path).toBe(path);
    expect(newestDone([...reviews].reverse())?.path).toBe(path);
  });
});
