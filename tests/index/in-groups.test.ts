import { expect, it } from 'vitest';
import { inGroups } from '../../src/index/in-groups';

function run<P, T>(
  people: readonly P[],
  itemsOf: (person: P) => readonly T[],
  keyOf: (item: T) => number,
): { turns: number; groups: T[][] } {
  const work = inGroups(people, itemsOf, keyOf);
  for (let turns = 0; ; turns += 1) {
    const step = work.next();
    if (step.done === true) return { turns, groups: step.value };
  }
}

it('gathers what there is of each, in the order of the keys, and inside as it comes', () => {
  const people = [[3, 1.2], [], [1.1, 2, 1.3], [10]];
  const { groups } = run(people, (items) => items, Math.floor);
  expect(groups).toEqual([[1.2, 1.1, 1.3], [2], [3], [10]]);
});

it.each([
  [31, 0],
  [32, 1],
  [63, 1],
  [64, 2],
])('of %d people gives the app its turn %d times', (count, turns) => {
  const people = Array.from({ length: count }, (_, at) => at);
  expect(run(people, (person) => [person], Number).turns).toBe(turns);
});
