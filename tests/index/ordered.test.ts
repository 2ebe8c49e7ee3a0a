import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNotBefore, replaceInOrder } from '../../src/index/ordered';
import { sortInSteps } from '../../src/index/sort-in-steps';

interface Item {
  readonly rank: number;
  readonly id: number;
}
const byRank = (a: Item, b: Item): number => a.rank - b.rank;
const byAll = (a: Item, b: Item): number => byRank(a, b) || a.id - b.id;
const items = (most: number): fc.Arbitrary<Item[]> =>
  fc.array(fc.nat(20), { maxLength: most }).map((ranks) => ranks.map((rank, id) => ({ rank, id })));

function run<T>(work: Generator<void, T>): { result: T; steps: number } {
  for (let steps = 0; ; steps += 1) {
    const next = work.next();
    if (next.done === true) return { result: next.value, steps };
  }
}

describe('sorting in steps', () => {
  it('is a stable sort that leaves its input alone', () => {
    fc.assert(
      fc.property(items(1500), (list) => {
        const before = list.slice();
        expect(run(sortInSteps(list, byRank)).result).toEqual(list.slice().sort(byRank));
        expect(list).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('yields often, also in the last merge', () => {
    const list = Array.from({ length: 8192 }, (_, id) => ({ rank: (id * 7919) % 8192, id }));
    expect(run(sortInSteps(list, byRank)).steps).toBeGreaterThan(100);
  });
});

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
    );
  });

  it('passes over what is not there', () => {
    const list = [{ rank: 1, id: 1 }];
    expect(replaceInOrder(list, [{ rank: 2, id: 2 }], [], byAll)).toEqual(list);
  });

  it.each([
    [0, 0],
    [2, 1],
    [3, 1],
    [9, 3],
  ])('finds where %d belongs', (rank, place) => {
    const list = [1, 4, 8].map((each, id) => ({ rank: each, id }));
    expect(firstNotBefore(list, { rank, id: 0 }, byRank)).toBe(place);
  });
});
