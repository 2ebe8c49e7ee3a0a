import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listSteps, type ListStep } from '../../src/frontmatter/list-steps';
import { runs } from '../support/random-runs';

describe('the steps from one list to another', () => {
  it.each<[string, string, string[]]>([
    ['abc', 'abc', []],
    ['abc', 'abcd', ['insert 3 d']],
    ['abc', 'dabc', ['insert 0 d']],
    ['abc', 'adbec', ['insert 1 d', 'insert 2 e']],
    ['abc', 'ac', ['remove 1']],
    ['abc', '', ['remove 0', 'remove 1', 'remove 2']],
    ['', 'ab', ['insert 0 a', 'insert 0 b']],
    ['abc', 'axc', ['replace 1 x']],
    ['abcd', 'xbcy', ['replace 0 x', 'replace 3 y']],
    ['abcde', 'bcxe', ['remove 0', 'replace 3 x']],
    ['aab', 'ab', ['remove 1']],
    ['ab', 'xyzb', ['replace 0 x', 'insert 1 y', 'insert 1 z']],
    ['abc', 'xc', ['replace 0 x', 'remove 1']],
  ])('%s to %s', (before, after, steps) => {
    expect(listSteps([...before], [...after]).map(inWords)).toEqual(steps);
  });

  it('leads there, and leaves what can stay', () => {
    const lists = fc.array(fc.constantFrom(...'abcd'), { maxLength: 12 });
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        expect(takeSteps(before, listSteps(before, after))).toEqual(after);
      }),
      runs(100),
    );
  });

  it('replaces one by one where lists are too long to compare', () => {
    const before = Array.from({ length: 900 }, (_, index) => `a${index}`);
    const after = before.map((item) => `b${item}`).slice(1);
    expect(takeSteps(before, listSteps(before, after))).toEqual(after);
  });
});

function inWords(step: ListStep): string {
  return step.kind === 'remove'
    ? `remove ${step.at}`
    : `${step.kind} ${step.at} ${String(step.value)}`;
}

function takeSteps(before: readonly string[], steps: readonly ListStep[]): unknown[] {
  const at = (place: number, kind: ListStep['kind']): ListStep[] =>
    steps.filter((step) => step.at === place && step.kind === kind);
  const values = (found: readonly ListStep[]): unknown[] =>
    found.flatMap((step) => (step.kind === 'remove' ? [] : [step.value]));
  return [...before, undefined].flatMap((item, place) => {
    const inserted = values(at(place, 'insert'));
    const replaced = at(place, 'replace');
    if (place === before.length || at(place, 'remove').length > 0) return inserted;
    return [...inserted, ...(replaced.length > 0 ? values(replaced) : [item])];
  });
}
