import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWhere, replaceInOrder } from '../../src/index/ordered';
import { runs } from '../support/random-runs';

interface Item {
  readonly rank: number;
  readonly id: number;
}
const byRank = (a: Item, b: Item): number => a.rank - b.rank;
const byAll = (a: Item, b: Item): number => byRank(a, b) || a.id - b.id;
const items = (most: number): fc.Arbitrary<Item[]> =>
  fc.array(fc.nat(20), { maxLength: most }).map((ranks) => ranks.map((rank, id) => ({ rank, id })));

describe('replacing in order', () => {
  it('is the same as sorting what remains and what came, for few and for many', () => {
    fc.assert(
      fc.property(items(60), fc.func(fc.boolean()), items(30), (all, isGone, some) => {
        const list = all.slice().sort(byAll);
        const gone = list.filter(isGone);
        const came = some.map(({ rank, id }) => ({ rank, id: id + 1000 }));
        const wanted = [...list.filter((item) => !gone.includes(item)), ...came].sort(byAll);
        expect(replaceInOrder(list, gone, came, byAll)).toEqual(wanted);
      }),
      runs(100),
    );
  });

  it('passes over what is not there', () => {
    const list = [{ rank: 1, id: 1 }];
    expect(replaceInOrder(list, [{ rank: 2, id: 2 }], [], byAll)).toEqual(list);
    expect(replaceInOrder(list, [{ rank: 0, id: 2 }], [], byAll)).toEqual(list);
  });

  it.each([
    [0, 0],
    [2, 1],
    [3, 1],
    [9, 3],
  ])('finds where %d belongs', (rank, place) => {
    expect(firstWhere([1, 4, 8], (each) => each >= rank)).toBe(place);
  });
});
