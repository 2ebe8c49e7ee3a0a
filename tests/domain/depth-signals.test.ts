import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { ago, signal, texts } from '../support/signal-run';

describe('no-next-step', () => {
  it.each<[string, Frontmatter, boolean, boolean]>([
    ['unrated', {}, false, false],
    ['depth 1', { depth: 1 }, false, false],
    ['depth 2', { depth: 2 }, false, true],
    ['depth 3', { depth: 3 }, false, true],
    ['a bad depth', { depth: 7 }, false, false],
    ['depth 3 with a step', { depth: 3, 'next-step': 'Call' }, false, false],
    ['depth 3 with an empty step', { depth: 3, 'next-step': ' ' }, false, true],
    ['depth 3 with a step that is bad', { depth: 3, 'next-step': ['a'] }, false, true],
    ['unrated, in the ten', {}, true, true],
    ['depth 1, in the ten', { depth: 1 }, true, true],
    ['in the ten with a step', { next_action: 'Call' }, true, false],
  ])('%s', (_, frontmatter, inTheTen, expected) => {
    expect(signal('no-next-step', frontmatter, inTheTen) !== undefined).toBe(expected);
  });

  it('says the depth and where it stands', () => {
    expect(signal('no-next-step', { Depth: '2', values: ['x'] })).toEqual({
      id: 'no-next-step',
      lines: [{ property: 'Depth', text: '2', day: undefined }],
      facts: { depth: 2, inTheTen: false },
    });
    expect(signal('no-next-step', {}, true)).toEqual({
      id: 'no-next-step',
      lines: [],
      facts: { depth: undefined, inTheTen: true },
    });
  });
});

describe('rating-without-evidence', () => {
  it.each<[string, Frontmatter, boolean]>([
    ['depth 1', { depth: 1 }, false],
    ['depth 2 with nothing known', { depth: 2 }, true],
    ['depth 2 with an empty facet', { depth: 2, values: [''] }, true],
    ['depth 2 with values', { depth: 2, values: ['Soil'] }, false],
    ['depth 2 with motives', { depth: 2, motives: 'Fairness' }, false],
    ['depth 3 with values only', { depth: 3, values: ['Soil'] }, true],
    ['depth 3 with personality only', { depth: 3, personality: ['Dry wit'] }, true],
    ['depth 3 with both', { depth: 3, motives: ['x'], personality: ['Dry wit'] }, false],
    ['no rating', { values: [] }, false],
  ])('%s', (_, frontmatter, expected) => {
    expect(signal('rating-without-evidence', frontmatter) !== undefined).toBe(expected);
  });

  it('says what would back the rating', () => {
    expect(signal('rating-without-evidence', { depth: 3, motives: ['x'] })).toEqual({
      id: 'rating-without-evidence',
      lines: [{ property: 'depth', text: '3', day: undefined }],
      facts: { depth: 3, missing: [['personality']] },
    });
  });
});

describe('too-fast', () => {
  const rated = (...lines: readonly (readonly [number, number])[]): Frontmatter => ({
    'depth-history': lines.map(([days, depth]) => `${ago(days)} | ${depth}`),
  });
  it.each<[string, Frontmatter, boolean]>([
    ['two rises 30 days apart', rated([90, 1], [60, 2], [30, 3]), true],
    ['two rises 31 days apart', rated([90, 1], [61, 2], [30, 3]), false],
    ['two rises on one day', rated([9, 1], [8, 2], [8, 3]), true],
    ['a first rating and one rise', rated([40, 2], [30, 3]), false],
    ['the second rise 365 days ago', rated([400, 1], [380, 2], [365, 3]), true],
    ['the second rise 366 days ago', rated([400, 1], [380, 2], [366, 3]), false],
    ['a fall between two rises', rated([50, 1], [40, 2], [35, 1], [30, 2]), true],
    ['the same rating between', rated([50, 1], [40, 2], [35, 2], [30, 3]), true],
    ['a rise and a fall', rated([50, 1], [40, 2], [30, 1]), false],
    ['lines out of order', rated([30, 3], [90, 1], [60, 2]), true],
    [
      'a late pair after an early rise',
      rated([380, 1], [370, 2], [200, 1], [100, 2], [90, 3]),
      true,
    ],
    ['an earlier pair within the year', rated([300, 1], [290, 2], [280, 3], [9, 1], [2, 2]), true],
    [
      'a bad line between',
      {
        'depth-history': [`${ago(9)} | 1`, `${ago(8)} | x`, `${ago(8)} | 2`, 'x', `${ago(1)} | 3`],
      },
      true,
    ],
    [
      'a rise in the future',
      { 'depth-history': [`${ago(9)} | 1`, `${ago(8)} | 2`, `${ago(-1)} | 3`] },
      false,
    ],
  ])('%s', (_, frontmatter, expected) => {
    expect(signal('too-fast', frontmatter) !== undefined).toBe(expected);
  });

  it('shows the two rises and the days between', () => {
    const found = signal('too-fast', rated([90, 1], [40, 2], [30, 3]));
    expect(found?.facts).toEqual({ days: 10 });
    expect(texts(found)).toEqual([`${ago(40)} | 2`, `${ago(30)} | 3`]);
  });
});
