import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RowRuns } from '../../src/ui/row-runs';

const heights = fc.array(fc.constantFrom(30, 64, 64, 64, 64, 200), { maxLength: 40 });

it('lays rows out as one by one, though it looks only at the odd ones and what follows them', () => {
  fc.assert(
    fc.property(heights, fc.boolean(), fc.nat(3000), (each, all, place) => {
      const odd = [...each.keys()].filter((at) => all || each[at] !== 64);
      const looked: number[] = [];
      const runs = new RowRuns(each.length, odd, (at) => {
        looked.push(at);
        return each[at] ?? NaN;
      });
      const tops = each.map((_, at) => each.slice(0, at).reduce((sum, height) => sum + height, 0));
      expect(each.map((_, at) => runs.topOf(at))).toEqual(tops);
      expect(runs.end).toBe(each.reduce((sum, height) => sum + height, 0));
      const above = tops.filter((top) => top < place).length;
      expect(Math.min(runs.above(place), each.length)).toBe(above);
      expect(looked.length).toBeLessThanOrEqual(2 * odd.length + 1);
    }),
  );
});
