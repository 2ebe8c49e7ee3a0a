import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/domain/problem';
import { en } from '../../../src/i18n/en';
import { itemKey } from '../../../src/views/next-steps/next-steps-model';
import { countNotes, problemItems } from '../../../src/views/next-steps/problems-model';

const problem = (path: string, property: string, value: unknown): Problem => ({
  path,
  property,
  value,
  expected: 'depth',
});

/** Without the marks that let words of a note run as their own language does. */
const shown = (text: string | undefined): string | undefined =>
  text?.replace(/[\u2068\u2069]/g, '');

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
    const [row] = problemItems([problem('People/Ada.md', 'depth', value)], en.problems);
    expect(shown(row?.text)).toBe(found);
  });

  it('names the note and the property', () => {
    const [row] = problemItems([problem('People/Far/Jón Þór.md', 'next-step', {})], en.problems);
    expect(row?.name).toBe('Jón Þór');
    expect(shown(row?.why)).toBe(`next-step · Expected: ${en.problems.expected.depth}`);
  });

  it('lets words of the note turn nothing around beside them', () => {
    const [row] = problemItems([problem('People/Ada.md', 'עומק', 'עמוק מאוד!')], en.problems);
    expect(row?.text).toBe('Found: \u2068עמוק מאוד!\u2069');
    expect(row?.why).toMatch(/^\u2068עומק\u2069 · Expected: /);
  });
});

it('tells apart two lines of a note that are the same', () => {
  const rows = problemItems(
    [problem('Ada.md', 'interactions', 'x'), problem('Ada.md', 'interactions', 'x')],
    en.problems,
  );
  expect(new Set(rows.map(itemKey)).size).toBe(2);
});

it('counts notes, not values', () => {
  const problems = [
    problem('Ada.md', 'depth', 7),
    problem('Ada.md', 'cadence', 'often'),
    problem('Per.md', 'depth', 9),
  ];
  expect(countNotes(problems)).toBe(2);
});
