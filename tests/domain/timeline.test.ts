import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { readHistory } from '../../src/domain/read-history';
import { timelineGaps, timelineOf } from '../../src/domain/timeline';
import { formatDay } from '../../src/domain/day';
import { aReading, day, TODAY } from '../support/person-builders';

const history = (frontmatter: Frontmatter) => readHistory(frontmatter, aReading(), TODAY);
const words = (frontmatter: Frontmatter): readonly string[] =>
  timelineOf(history(frontmatter)).map(({ day, kind, word, quality, text }) =>
    [formatDay(day), kind, word ?? '', quality ?? '', text].join(';'),
  );

describe('timelineOf', () => {
  it('puts all that passed into one line, the newest first', () => {
    expect(
      words({
        interactions: ['2026-10-03 | call | quality 2 | Asked', '2026-11-02 | Walked'],
        exchanges: ['2026-10-05 | gave | social | Introduced her to Per'],
        'depth-history': ['2026-06-01 | 2 | long walk'],
        discovery: ['2026-09-20 | indirect | values | Soil'],
        promises: [
          '2026-12-01 | Lend her the drill',
          '2026-11-24 | thanks | kept 2026-11-20 | The seeds',
          'to me | kept 2026-11-19 | The book',
          '2026-11-01 | dropped 2026-11-18 | The ladder',
        ],
      }),
    ).toEqual([
      '2026-11-20;promise;me;;The seeds',
      '2026-11-19;promise;them;;The book',
      '2026-11-02;interaction;;;Walked',
      '2026-10-05;exchange;gave;;Introduced her to Per',
      '2026-10-03;interaction;call;2;Asked',
      '2026-09-20;discovery;values;;Soil',
      '2026-06-01;rating;2;;long walk',
    ]);
  });

  it.each<[string, Frontmatter, readonly string[]]>([
    ['nothing', {}, []],
    ['bad lines', { interactions: ['x', '2026-02-30'], exchanges: ['2026-10-05 | x'] }, []],
    ['the future', { interactions: ['2026-11-23 | x'] }, []],
    [
      'one day, the last line first',
      { interactions: ['2026-10-03 | a', '2026-10-03 | b'], exchanges: ['2026-10-03 | gave | c'] },
      ['2026-10-03;exchange;gave;;c', '2026-10-03;interaction;;;b', '2026-10-03;interaction;;;a'],
    ],
  ])('of %s', (_, frontmatter, expected) => {
    expect(words(frontmatter)).toEqual(expected);
  });

  it.each([
    ['interactions', '2026-10-03 | call'],
    ['exchanges', '2026-10-03 | gave'],
    ['depth-history', '2026-10-03 | 1'],
    ['discovery', '2026-10-03 | values'],
    ['promises', '2026-10-01 | kept 2026-10-03'],
  ])('says where a line of %s stands', (list, line) => {
    const [entry] = timelineOf(history({ [list]: ['', line] }));
    expect(entry).toMatchObject({ list, line: 1, day: day('2026-10-03') });
  });
});

it.each<[string, readonly number[], readonly (readonly [number, number])[]]>([
  ['no contact', [], []],
  ['one contact long ago', [300], []],
  ['three days of contact', [300, 290, 100], []],
  ['a gap of twice the usual one', [50, 40, 30, 10, 0], []],
  ['a gap of a day more', [51, 41, 31, 10, 0], [[31, 10]]],
  ['a silence until today of twice the usual gap', [50, 40, 30, 20], []],
  ['a silence until today of a day more', [51, 41, 31, 21], [[21, 0]]],
  [
    'several, the newest first',
    [200, 190, 100, 90, 80, 70],
    [
      [70, 0],
      [190, 100],
    ],
  ],
])('timelineGaps of %s', (_, days, expected) => {
  const interactions = days.map((day) => `${formatDay(TODAY - day)} | call`);
  const gaps = timelineGaps(history({ interactions }), TODAY);
  expect(gaps.map(({ from, to }) => [TODAY - from, TODAY - to])).toEqual(expected);
  expect(gaps.every(({ from, to, days: between }) => to - from === between)).toBe(true);
});
