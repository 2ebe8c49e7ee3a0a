import { expect, it } from 'vitest';
import { hasValue } from '../../src/domain/note';

it.each<[unknown, boolean]>([
  [null, false],
  [undefined, false],
  ['', false],
  [' ', false],
  ['\t\n', false],
  ['\u00a0\u3000', false],
  ['x', true],
  ['!', true],
  ['~', true],
  ['  x', true],
  ['ł', true],
  ['\u007f', true],
  [0, true],
  [false, true],
  [{}, true],
  [[], false],
  [['', null, ' '], false],
  [[[], ['']], false],
  [['', 'x'], true],
  [[[0]], true],
])('says of %j whether it is a value: %s', (value, expected) => {
  expect(hasValue(value)).toBe(expected);
});
