import { describe, expect, it } from 'vitest';
import type { History } from '../../src/domain/history';
import type { Frontmatter } from '../../src/domain/note';
import { readHistory } from '../../src/domain/read-history';
import { aReading, day, TODAY } from '../support/person-builders';

const history = (frontmatter: Frontmatter | undefined, reading = aReading()): History =>
  readHistory(frontmatter, reading, TODAY);

it('reads every list of a note, in its order', () => {
  const read = history({
    'depth-why': 'I know what drives her',
    want: 'A friend for walks',
    bring: 'Time',
    'depth-history': ['2026-01-10 | 1', '2026-06-01 | 2 | long walk in Kalø'],
    interactions: [
      '2026-10-03 | call | quality 2 | 20m | from them | Asked how the move went',
      '2026-11-02 | no contact | Wrote, not sent',
    ],
    promises: [
      '2026-12-01 | Lend her the drill',
      'to me | thanks | kept 2026-11-20 | The seeds',
      'dropped 2026-11-21 | Ladder',
    ],
    exchanges: ['2026-10-05 | gave | social | Introduced her to Per', '2026-11-02 | asked | Name'],
    goals: ['Sell vegetables at the market'],
    values: ['Soil health', 'Independence'],
    discovery: ['2026-09-20 | indirect | values | Her talk about soil', '2026-09-21 | Goals'],
    'set-aside': ['2026-11-20 | Drifting'],
  });
  expect(read).toEqual({
    depthWhy: 'I know what drives her',
    want: 'A friend for walks',
    bring: 'Time',
    ratings: [
      { line: 0, day: day('2026-01-10'), depth: 1, text: '' },
      { line: 1, day: day('2026-06-01'), depth: 2, text: 'long walk in Kalø' },
    ],
    interactions: [
      {
        line: 0,
        day: day('2026-10-03'),
        text: 'Asked how the move went',
        kind: 'call',
        quality: 2,
        minutes: 20,
        from: 'them',
      },
      {
        line: 1,
        day: day('2026-11-02'),
        text: 'Wrote, not sent',
        kind: undefined,
        quality: undefined,
        minutes: undefined,
        from: undefined,
        noContact: true,
      },
    ],
    promises: [
      {
        line: 0,
        due: day('2026-12-01'),
        text: 'Lend her the drill',
        closed: undefined,
      },
      {
        line: 1,
        due: undefined,
        text: 'The seeds',
        thanks: true,
        toMe: true,
        closed: { how: 'kept', day: day('2026-11-20') },
      },
      {
        line: 2,
        due: undefined,
        text: 'Ladder',
        closed: { how: 'dropped', day: day('2026-11-21') },
      },
    ],
    exchanges: [
      {
        line: 0,
        day: day('2026-10-05'),
        verb: 'gave',
        dimension: 'social',
        text: 'Introduced her to Per',
      },
      { line: 1, day: day('2026-11-02'), verb: 'asked', dimension: undefined, text: 'Name' },
    ],
    discoveries: [
      {
        line: 0,
        day: day('2026-09-20'),
        how: 'indirect',
        facet: 'values',
        text: 'Her talk about soil',
      },
      { line: 1, day: day('2026-09-21'), how: undefined, facet: 'goals', text: '' },
    ],
    setAside: [{ line: 0, day: day('2026-11-20'), signal: 'drifting', text: '' }],
    facets: new Map([
      ['goals', ['Sell vegetables at the market']],
      ['values', ['Soil health', 'Independence']],
    ]),
  });
});

it.each<[string, Frontmatter | undefined]>([
  ['a note without a readable block', undefined],
  ['a note without properties', {}],
  ['empty values', { interactions: null, promises: [], goals: [''], want: '' }],
  ['bad values', { interactions: { a: 1 }, promises: [{ a: [] }], goals: { a: 1 }, want: [1] }],
])('is empty for %s', (_, frontmatter) => {
  const { facets, ...rest } = history(frontmatter);
  expect(facets.size).toBe(0);
  expect(
    Object.values(rest)
      .flat()
      .filter((value) => value !== undefined),
  ).toEqual([]);
});

describe('the reason of a rating', () => {
  const [first, second] = ['2026-01-10 | 2 | We walk', '2026-06-01 | 3'];
  it.each<[string, unknown, readonly unknown[], string | undefined]>([
    ['is that of the depth it was given for', 2, [first], 'We walk'],
    ['is not that of another depth given later without one', 3, [first, second], undefined],
    ['is that of the same depth given again', '2', [first, second, '2026-07-01 | 2'], 'We walk'],
    ['is that of both depths it was given for', 3, [first, '2026-06-01 | 3 | We walk'], 'We walk'],
    ['is none where the rating was cleared', null, [first], undefined],
    ['is none where the rating is bad', 7, [first], undefined],
    ['stays where no rating tells otherwise', 3, ['2026-01-10 | 2 | Met', second], 'We walk'],
    ['stays where there are no ratings', 3, [], 'We walk'],
  ])('%s', (_, depth, ratings, why) => {
    const read = history({ depth, 'depth-why': ' We walk ', 'depth-history': ratings });
    expect(read.depthWhy).toBe(why);
    expect(read.ratings).toHaveLength(ratings.length);
  });

  it('is compared as it was written into its line', () => {
    const lines = ['2026-01-10 | 2 | - | 2 of us'];
    expect(history({ depth: 3, 'depth-why': '2 of us\n', 'depth-history': lines }).depthWhy).toBe(
      undefined,
    );
  });

  it('is none where there is none, whatever the ratings say', () => {
    expect(history({ depth: 3, 'depth-history': [first, second] }).depthWhy).toBeUndefined();
  });
});

describe('lines that are bad', () => {
  it('are left out, and the others keep their places', () => {
    const { interactions, ratings, exchanges, discoveries } = history({
      'depth-history': ['2026-01-10', '2026-06-01 | 2'],
      interactions: ['', 'call', '2026-11-23 | call', '2026-11-22 | call', null, { a: 'b' }],
      exchanges: ['2026-10-05 | social', '2026-10-05 | gave'],
      discovery: ['2026-09-20 | direct', '2026-09-20 | values'],
    });
    expect(interactions.map(({ line }) => line)).toEqual([3]);
    expect(ratings.map(({ line }) => line)).toEqual([1]);
    expect(exchanges.map(({ line }) => line)).toEqual([1]);
    expect(discoveries.map(({ line }) => line)).toEqual([1]);
  });
});

describe('facets', () => {
  it('take texts, numbers and items with a colon', () => {
    const { facets } = history({
      Goals: 'Sell vegetables',
      family: [{ Ida: 'daughter, 9' }, ' Per ', null, 7, { a: [1] }],
    });
    expect([...facets]).toEqual([
      ['goals', ['Sell vegetables']],
      ['family', ['Ida: daughter, 9', 'Per', '7']],
    ]);
  });

  it('are those of the settings, under any of their names', () => {
    const reading = aReading({ facets: ['Fears: fears, worries'] });
    const { facets } = history({ worries: ['Heights'], goals: ['x'] }, reading);
    expect([...facets]).toEqual([['Fears', ['Heights']]]);
  });
});
