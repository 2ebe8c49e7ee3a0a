import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import type { SignalId } from '../../src/domain/signal';
import { ago, signal, signals } from '../support/signal-run';

it.each<[string, Frontmatter]>([
  ['a note that says nothing', {}],
  ['a relationship that is well', { depth: 2, values: ['Soil'], 'next-step': 'Call' }],
])('is silent for %s', (_, frontmatter) => {
  expect(signals(frontmatter)).toEqual([]);
});

it('gives them in the order of the record', () => {
  const frontmatter = {
    depth: 2,
    'depth-history': [`${ago(9)} | 1`, `${ago(8)} | 2`, `${ago(7)} | 3`],
    interactions: [60, 59, 58, 57, 56, 55].map((days) => `${ago(days)} | quality 1 | from me`),
    exchanges: [1, 2, 3].map((days) => `${ago(days)} | asked | x`),
    promises: [`${ago(30)} | x`],
  };
  expect(signals(frontmatter).map(({ id }) => id)).toEqual([
    'no-next-step',
    'rating-without-evidence',
    'one-sided',
    'too-fast',
    'activity-over-quality',
    'asked-before-offering',
    'out-of-balance',
    'drifting',
    'promise-late',
  ]);
});

describe('a signal that is set aside', () => {
  const late = { promises: [`${ago(20)} | a`, `${ago(18)} | b`] };
  const fast = { 'depth-history': [`${ago(30)} | 1`, `${ago(20)} | 2`, `${ago(9)} | 3`] };
  const bare = { depth: 2, values: ['x'], 'depth-history': [`${ago(9)} | 2`] };
  it.each<[string, SignalId, Frontmatter, unknown, boolean]>([
    [
      'on the day the last promise became late',
      'promise-late',
      late,
      `${ago(3)} | promise-late`,
      false,
    ],
    [
      'before it did, though it was due by then',
      'promise-late',
      late,
      `${ago(4)} | promise-late`,
      true,
    ],
    ['today', 'promise-late', late, `${ago(0)} | Promise-Late`, false],
    ['another one', 'promise-late', late, `${ago(0)} | drifting`, true],
    ['by a bad line', 'promise-late', late, 'promise-late', true],
    ['in the future', 'promise-late', late, `${ago(-1)} | promise-late`, true],
    [
      'twice, of which the later counts',
      'promise-late',
      late,
      [`${ago(2)} | promise-late`, `${ago(99)} | promise-late`],
      false,
    ],
    ['on the day of a rise', 'too-fast', fast, `${ago(9)} | too-fast`, false],
    ['before a rise', 'too-fast', fast, `${ago(10)} | too-fast`, true],
    ['on the day of the last rating', 'no-next-step', bare, `${ago(9)} | no-next-step`, false],
    ['before the last rating', 'no-next-step', bare, `${ago(10)} | no-next-step`, true],
    ['with no rating at all', 'no-next-step', { depth: 3 }, `${ago(99)} | no-next-step`, false],
    [
      'before the last rating, for want of evidence',
      'rating-without-evidence',
      { depth: 2, 'depth-history': [`${ago(9)} | 2`] },
      `${ago(10)} | rating-without-evidence`,
      true,
    ],
    [
      'since the last rating, for want of evidence',
      'rating-without-evidence',
      { depth: 2, 'depth-history': [`${ago(9)} | 2`] },
      `${ago(9)} | rating-without-evidence`,
      false,
    ],
  ])('%s (%s)', (_, id, frontmatter, setAside, expected) => {
    const found = signal(id, { ...frontmatter, 'set-aside': setAside });
    expect(found !== undefined).toBe(expected);
  });

  it('is out of balance no sooner for what was given since', () => {
    const exchanges = [5, 6, 7, 8].map((days) => `${ago(days)} | received | x`);
    const more = (line: string): Frontmatter => ({
      exchanges: [...exchanges, line],
      'set-aside': [`${ago(4)} | out-of-balance`],
    });
    expect(signal('out-of-balance', more(`${ago(1)} | gave | x`))).toBeUndefined();
    expect(signal('out-of-balance', more(`${ago(1)} | received | x`))).toBeDefined();
  });
});
