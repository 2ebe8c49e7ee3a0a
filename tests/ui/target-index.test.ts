import { describe, expect, it } from 'vitest';
import { targetIndex } from '../../src/ui/target-index';

describe('which row a key moves to', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageDown', 7, 9],
    ['PageUp', 8, 3],
    ['PageUp', 2, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['x', 5, undefined],
    ['ArrowLeft', 5, undefined],
  ])('%s from %i of 10 leads to %s', (key, current, expected) => {
    expect(targetIndex(key, current, 10, 5)).toBe(expected);
  });

  it('leads nowhere in an empty list', () => {
    expect(targetIndex('ArrowDown', 0, 0, 5)).toBeUndefined();
  });
});
