import { describe, expect, it } from 'vitest';
import { rateEdit } from '../../../src/domain/edits/rate-edit';
import type { Frontmatter } from '../../../src/domain/note';
import type { Depth } from '../../../src/domain/rules';
import { context, pairsAfter, refusalOf } from '../../support/edit-run';

type Pairs = [string, unknown][];

interface Case {
  rule: string;
  before: Frontmatter;
  depth: Depth | undefined;
  why?: string;
  after: Pairs;
}

const CASES: Case[] = [
  {
    rule: 'a first rating adds the keys in the order of the record',
    before: { type: 'person' },
    depth: 2,
    why: ' long walk\nin Kalø ',
    after: [
      ['type', 'person'],
      ['depth', 2],
      ['depth-why', 'long walk in Kalø'],
      ['depth-history', ['2026-11-22 | 2 | long walk in Kalø']],
    ],
  },
  {
    rule: 'without a why an older one stays',
    before: { depth: 1, 'depth-why': 'We met once', 'depth-history': ['2026-01-10 | 1'] },
    depth: 2,
    after: [
      ['depth', 2],
      ['depth-why', 'We met once'],
      ['depth-history', ['2026-01-10 | 1', '2026-11-22 | 2']],
    ],
  },
  {
    rule: 'the same depth without a why changes nothing',
    before: { depth: 2 },
    depth: 2,
    after: [['depth', 2]],
  },
  {
    rule: 'a why of spaces is none',
    before: { depth: '2' },
    depth: 2,
    why: '  ',
    after: [['depth', '2']],
  },
  {
    rule: 'the same depth with a why is a line, and the depth stays as it is written',
    before: { depth: '2', 'depth-why': 'old' },
    depth: 2,
    why: 'new',
    after: [
      ['depth', '2'],
      ['depth-why', 'new'],
      ['depth-history', ['2026-11-22 | 2 | new']],
    ],
  },
  {
    rule: 'a bad value is written over where it stands',
    before: { Depth: 7 },
    depth: 3,
    after: [
      ['Depth', 3],
      ['depth-history', ['2026-11-22 | 3']],
    ],
  },
  {
    rule: 'a why that begins like a mark is kept apart',
    before: { depth: 1 },
    depth: 2,
    why: '3',
    after: [
      ['depth', 2],
      ['depth-why', '3'],
      ['depth-history', ['2026-11-22 | 2 | 3']],
    ],
  },
  {
    rule: 'a single line becomes a list of two',
    before: { depth: 1, 'depth-history': '2026-01-10 | 1' },
    depth: 3,
    after: [
      ['depth', 3],
      ['depth-history', ['2026-01-10 | 1', '2026-11-22 | 3']],
    ],
  },
  {
    rule: 'clearing keeps the key, the why and the history',
    before: { depth: 2, 'depth-why': 'because', 'depth-history': ['2026-01-10 | 2'] },
    depth: undefined,
    why: 'counts for nothing',
    after: [
      ['depth', null],
      ['depth-why', 'because'],
      ['depth-history', ['2026-01-10 | 2']],
    ],
  },
  {
    rule: 'clearing where nothing is makes no key',
    before: { type: 'person' },
    depth: undefined,
    after: [['type', 'person']],
  },
];

describe('rate', () => {
  it.each(CASES)('$rule', ({ before, depth, why, after }) => {
    expect(pairsAfter(rateEdit({ depth, why }, context()), before)).toEqual(after);
  });

  it('refuses a history that is a map, under its name in the note', () => {
    const before = { 'Depth-History': { day: 1 } };
    expect(refusalOf(rateEdit({ depth: 1 }, context()), before)).toEqual({
      reason: 'not-a-list',
      property: 'Depth-History',
    });
  });

  it('clears every listed name that has a value', () => {
    const names = { ...context().reading.rules.names, depth: ['depth', 'closeness', 'level'] };
    const before = { level: 3, depth: '', closeness: 2 };
    expect(pairsAfter(rateEdit({ depth: undefined }, context({ names })), before)).toEqual([
      ['level', null],
      ['depth', ''],
      ['closeness', null],
    ]);
  });
});
