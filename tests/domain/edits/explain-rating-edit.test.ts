import { describe, expect, it } from 'vitest';
import { explainRatingEdit } from '../../../src/domain/edits/explain-rating-edit';
import { context, pairsAfter, refusalOf } from '../../support/edit-run';

const here = context();

describe('explain a rating', () => {
  const after = (history: unknown, why = 'long walk', depth: unknown = 2) =>
    Object.fromEntries(
      pairsAfter(explainRatingEdit(why, here), { depth, 'depth-history': history }),
    )['depth-history'];

  it.each<[string, unknown, unknown]>([
    [
      'into the line of today',
      ['2026-01-10 | 1', '2026-11-22 | 2'],
      ['2026-01-10 | 1', '2026-11-22 | 2 | long walk'],
    ],
    ['into a line by hand', ['x', ' 2026-11-22  |  2 '], ['x', '2026-11-22 | 2 | long walk']],
    ['into a single text', '2026-11-22 | 2', ['2026-11-22 | 2 | long walk']],
    [
      'as a new line where today’s says the time',
      ['2026-11-22T10:30 | 2'],
      ['2026-11-22T10:30 | 2', '2026-11-22 | 2 | long walk'],
    ],
    [
      'as a new line where today’s has a text',
      ['2026-11-22 | 2 | call'],
      ['2026-11-22 | 2 | call', '2026-11-22 | 2 | long walk'],
    ],
    [
      'as a new line where the last is of another day',
      ['2026-11-22 | 2', '2026-11-21 | 2'],
      ['2026-11-22 | 2', '2026-11-21 | 2', '2026-11-22 | 2 | long walk'],
    ],
    [
      'as a new line where the last is of another depth',
      ['2026-11-22 | 3'],
      ['2026-11-22 | 3', '2026-11-22 | 2 | long walk'],
    ],
    [
      'as a new line after one that is none for want of spaces',
      ['2026-11-22\u00a0| 2'],
      ['2026-11-22\u00a0| 2', '2026-11-22 | 2 | long walk'],
    ],
    [
      'as a new line after nested values',
      [{ a: 1, b: 2 }],
      [{ a: 1, b: 2 }, '2026-11-22 | 2 | long walk'],
    ],
    ['as the first line', null, ['2026-11-22 | 2 | long walk']],
  ])('%s', (_, before, lines) => {
    expect(after(before)).toEqual(lines);
  });

  it.each([
    ['3', '2026-11-22 | 2 | 3'],
    [' so it\n is ', '2026-11-22 | 2 | so it  is'],
    ['a | b', '2026-11-22 | 2 | a | b'],
    ['- | x', '2026-11-22 | 2 | - | - | x'],
  ])('writes the why %j as %j', (why, line) => {
    expect(after(['2026-11-22 | 2'], why)).toEqual([line]);
  });

  it('sets the why of the depth under its name, and leaves the depth as it is written', () => {
    const before = { Depth: '2', 'Depth-Why': 'old', 'depth-history': ['2026-11-22 | 2'] };
    expect(pairsAfter(explainRatingEdit('new', here), before)).toEqual([
      ['Depth', '2'],
      ['Depth-Why', 'new'],
      ['depth-history', ['2026-11-22 | 2 | new']],
    ]);
  });

  it.each(['', ' \n '])('changes nothing without a why: %j', (why) => {
    expect(after(['2026-11-22 | 2'], why)).toEqual(['2026-11-22 | 2']);
  });

  it.each<[string, object, string, string]>([
    ['a note without a rating', {}, 'changed-meanwhile', 'depth'],
    ['a rating cleared meanwhile', { depth: null }, 'changed-meanwhile', 'depth'],
    ['a bad rating', { Depth: 7 }, 'changed-meanwhile', 'Depth'],
    ['a map', { depth: 2, 'depth-history': { a: 1 } }, 'not-a-list', 'depth-history'],
  ])('refuses %s', (_, before, reason, property) => {
    expect(refusalOf(explainRatingEdit('why', here), { ...before })).toEqual({ reason, property });
  });
});
