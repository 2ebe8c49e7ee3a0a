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

  it.each([
    [700, 1],
    [800, 0],
  ])('looks in lists of %d for the %d that stays elsewhere', (length, found) => {
    const before = Array.from({ length }, (_, index) => `a${index}`);
    const after = before.map((_, index) => `b${index}`);
    after[299] = 'a300';
    const removed = listSteps(before, after).filter(({ kind }) => kind === 'remove');
    expect(removed).toHaveLength(found);
  });

  it.each([
    ['at the end', (list: readonly string[]) => [...list, 'new'], 'insert 2000 new'],
    ['at the beginning', (list: readonly string[]) => ['new', ...list], 'insert 0 new'],
    [
      'in the middle',
      (list: readonly string[]) => [...list.slice(0, 9), 'new', ...list.slice(9)],
      'insert 9 new',
    ],
    ['replaced', (list: readonly string[]) => ['new', ...list.slice(1)], 'replace 0 new'],
    ['taken out', (list: readonly string[]) => list.slice(0, -1), 'remove 1999'],
  ])('is one step in a list of thousands too: %s', (_, change, step) => {
    const before = Array.from({ length: 2000 }, (_item, index) => `a${index}`);
    expect(listSteps(before, change(before)).map(inWords)).toEqual([step]);
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
