import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { en } from '../../../src/i18n/en';
import { countNotes, problemRows } from '../../../src/views/next-steps/problems-model';

const problem = (path: string, property: string, value: unknown): Problem => ({
  path,
  property,
  value,
  expected: 'depth',
});

describe('a problem as it is read', () => {
  it.each([
    { value: 7, found: 'Found: 7' },
    { value: 'tomorrow', found: 'Found: tomorrow' },
    { value: { a: [1, 'b'] }, found: 'Found: {"a":[1,"b"]}' },
    { value: ['x', null], found: 'Found: ["x",null]' },
    { value: 'two\n  lines ', found: 'Found: two lines' },
    { value: 'a'.repeat(300), found: `Found: ${'a'.repeat(200)}…` },
    { value: undefined, found: 'Found: ' },
  ])('$found', ({ value, found }) => {
    const [row] = problemRows([problem('People/Ada.md', 'depth', value)], en.problems);
    expect(row?.found).toBe(found);
  });

  it('names the note and the property', () => {
    const [row] = problemRows([problem('People/Far/Jón Þór.md', 'next-step', {})], en.problems);
    expect([row?.note, row?.property]).toEqual(['Jón Þór', 'next-step']);
    expect(row?.expected).toBe(`Expected: ${en.problems.expected.depth}`);
  });
});

it('tells apart two lines of a note that are the same', () => {
  const rows = problemRows(
    [problem('Ada.md', 'interactions', 'x'), problem('Ada.md', 'interactions', 'x')],
    en.problems,
  );
  expect(new Set(rows.map(({ key }) => key)).size).toBe(2);
});

it('counts notes, not values', () => {
  const problems = [
    problem('Ada.md', 'depth', 7),
    problem('Ada.md', 'cadence', 'often'),
    problem('Per.md', 'depth', 9),
  ];
  expect(countNotes(problems)).toBe(2);
});
