import { expect, it } from 'vitest';
import { applySplices, type Splice } from '../../src/frontmatter/splice';

it.each<[string, Splice[], string | undefined]>([
  ['none', [], 'abcdef'],
  [
    'in the order of their places',
    [
      [4, 5, 'E'],
      [1, 2, 'B'],
    ],
    'aBcdEf',
  ],
  [
    'at one place in the order given',
    [
      [3, 3, 'x'],
      [0, 1, ''],
      [3, 3, 'y'],
    ],
    'bcxydef',
  ],
  [
    'next to each other',
    [
      [0, 2, 'x'],
      [2, 4, 'y'],
    ],
    'xyef',
  ],
  [
    'at both ends',
    [
      [0, 0, '<'],
      [6, 6, '>'],
    ],
    '<abcdef>',
  ],
  [
    'that reach into another',
    [
      [0, 3, 'x'],
      [2, 4, 'y'],
    ],
    undefined,
  ],
  [
    'one inside another',
    [
      [0, 4, 'x'],
      [1, 2, 'y'],
    ],
    undefined,
  ],
  ['that end before they begin', [[3, 2, 'x']], undefined],
])('splices: %s', (_, splices, text) => {
  expect(applySplices('abcdef', splices)).toBe(text);
});
