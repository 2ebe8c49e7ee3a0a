import { describe, expect, it } from 'vitest';
import { interactionDays, usualGap } from '../../src/domain/usual-gap';

describe('interactionDays', () => {
  it.each<[string, readonly number[], readonly number[]]>([
    ['none', [], []],
    ['days in order', [1, 2, 5], [1, 2, 5]],
    ['days out of order', [5, 1, 2], [1, 2, 5]],
    ['a day twice in a row', [1, 1, 2], [1, 2]],
    ['a day twice, apart', [2, 1, 2], [1, 2]],
  ])('of %s', (_, given, days) => {
    expect(interactionDays(given.map((day) => ({ day })))).toEqual(days);
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
