import { describe, expect, it } from 'vitest';
import { RowOffsets } from '../../src/ui/row-offsets';

/** Heights 1 2 2 1 2: rows begin at 0, 1, 3, 5, 6 and end at 8. */
const offsets = new RowOffsets([1, 2, 2, 1, 2]);

describe('where rows stand', () => {
  it('adds up the heights', () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => offsets.startOf(index))).toEqual([0, 1, 3, 5, 6, 8]);
    expect(offsets.total).toBe(8);
  });

  it.each([
    { top: 0, bottom: 1, margin: 0, start: 0, end: 1 },
    { top: 0, bottom: 1.1, margin: 0, start: 0, end: 2 },
    { top: 0.9, bottom: 3, margin: 0, start: 0, end: 2 },
    { top: 3, bottom: 5, margin: 0, start: 2, end: 3 },
    { top: 3, bottom: 5, margin: 1, start: 1, end: 4 },
    { top: 0, bottom: 100, margin: 4, start: 0, end: 5 },
    { top: 0, bottom: 0, margin: 4, start: 0, end: 0 },
  ])('shows $start to $end from $top to $bottom', ({ top, bottom, margin, start, end }) => {
    expect(offsets.between(top, bottom, margin)).toEqual({ start, end });
  });

  it('shows nothing of nothing', () => {
    expect(new RowOffsets([]).between(0, 10, 4)).toEqual({ start: 0, end: 0 });
  });

  it.each([
    { what: 'a row in sight stays', index: 1, top: 0, height: 4, expected: 0 },
    { what: 'a row above comes to the top', index: 0, top: 2, height: 4, expected: 0 },
    { what: 'a row below comes to the bottom', index: 3, top: 0, height: 4, expected: 2 },
    {
      what: 'a row higher than the view shows its beginning',
      index: 4,
      top: 0,
      height: 1,
      expected: 6,
    },
  ])('$what', ({ index, top, height, expected }) => {
    expect(offsets.topToReveal(index, top, height)).toBe(expected);
  });
});
