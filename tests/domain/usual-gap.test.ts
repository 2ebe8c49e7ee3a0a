import { describe, expect, it } from 'vitest';
import { contactDays, usualGap } from '../../src/domain/usual-gap';

describe('contactDays', () => {
  it.each<[string, readonly (number | [number])[], readonly number[]]>([
    ['none', [], []],
    ['days in order', [1, 2, 5], [1, 2, 5]],
    ['days out of order', [5, 1, 2], [1, 2, 5]],
    ['a day twice in a row', [1, 1, 2], [1, 2]],
    ['a day twice, apart', [2, 1, 2], [1, 2]],
    ['a day without contact', [1, [2], 3], [1, 3]],
    ['a day with and without', [1, [1], 3], [1, 3]],
  ])('of %s', (_, given, days) => {
    const interactions = given.map((each) =>
      typeof each === 'number' ? { day: each } : { day: each[0], noContact: true },
    );
    expect(contactDays(interactions)).toEqual(days);
  });
});

it.each<[readonly number[], number | undefined]>([
  [[], undefined],
  [[0, 5, 10], undefined],
  [[0, 5, 10, 15], 5],
  [[0, 1, 11, 31], 10],
  [[0, 1, 11, 31, 36], 7.5],
  [[0, 1, 2, 3, 103], 1],
])('usualGap of %j is %s', (days, gap) => {
  expect(usualGap(days)).toBe(gap);
});
