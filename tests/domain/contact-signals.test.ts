import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import { TODAY } from '../support/person-builders';
import { ago, signal, texts } from '../support/signal-run';

describe('one-sided', () => {
  const me = (days: number): string => `${ago(days)} | call | from me | ${days}`;
  const them = (days: number): string => `${ago(days)} | call | from them`;
  it.each<[string, readonly unknown[], boolean]>([
    ['three from me', [me(3), me(2), me(1)], false],
    ['four from me', [me(4), me(3), me(2), me(1)], true],
    ['four from me after one from them', [them(9), me(4), me(3), me(2), me(1)], true],
    ['one from them among the last four', [me(9), me(4), them(3), me(2), me(1)], false],
    ['one from them as the last', [me(4), me(3), me(2), me(1), them(0)], false],
    ['a last one from them that stands first', [them(0), me(4), me(3), me(2), me(1)], false],
    ['an old one from them that stands last', [me(4), me(3), me(2), me(1), them(9)], true],
    ['those that do not say who began', [me(4), me(3), `${ago(2)} | call`, me(2), me(1)], true],
    ['one from them, later on the same day', [me(4), me(3), me(2), me(1), them(1)], false],
    ['one from them, earlier on the same day', [them(4), me(4), me(3), me(2), me(1)], true],
    ['bad lines from them', [me(4), me(3), me(2), me(1), 'from them', them(-1)], true],
    ['bad lines from me', [me(3), me(2), me(1), me(-1), '2026-02-30 | from me'], false],
    ['a try without contact', [me(4), me(3), me(2), `${ago(1)} | from me | no contact`], true],
    ['a text that says who began', [me(4), me(3), me(2), `${ago(1)} | x | from me`], false],
  ])('%s', (_, interactions, expected) => {
    expect(signal('one-sided', { interactions }) !== undefined).toBe(expected);
  });

  it('shows the last four as they stand, in the order of the note, and how many there are', () => {
    const found = signal('one-sided', {
      Interactions: [me(3), them(9), me(5), me(1), me(2), me(4)],
    });
    expect(found?.facts).toEqual({ count: 5 });
    expect(texts(found)).toEqual([me(3), me(1), me(2), me(4)]);
    expect(found?.lines[0]).toEqual({ property: 'Interactions', text: me(3), day: TODAY - 3 });
  });
});

describe('activity-over-quality', () => {
  const rated = (...lines: readonly (readonly [number, number])[]): Frontmatter => ({
    interactions: lines.map(([days, quality]) => `${ago(days)} | call | quality ${quality}`),
  });
  const [a, b, c, d, e]: (readonly [number, number])[] = [
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
  ];
  const five = [a, b, c, d, e].filter((each) => each !== undefined);
  it.each<[string, Frontmatter, boolean]>([
    ['five', rated(...five), false],
    ['six, the oldest 89 days ago', rated(...five, [89, 1]), true],
    ['six, the oldest 90 days ago', rated(...five, [90, 1]), false],
    ['a mean of 1.5', rated(...five, [5, 2]), false],
    ['a mean of 4/3', rated(...five, [5, 1]), true],
    [
      'a mean just under 1.5',
      rated(...Array.from({ length: 80 }, (_, day) => [day, day < 39 ? 2 : 1] as const)),
      true,
    ],
    ['a mean of 1.5 of older ones too', rated(...five, [5, 1], [90, 3], [91, 3]), true],
    [
      'one without a quality',
      { interactions: [...five.map(([days, q]) => `${ago(days)} | quality ${q}`), ago(5)] },
      false,
    ],
    [
      'one with a bad quality',
      {
        interactions: [
          ...five.map(([days, q]) => `${ago(days)} | quality ${q}`),
          `${ago(5)} | quality 0`,
        ],
      },
      false,
    ],
    ['one in the future', rated(...five, [-1, 1]), false],
  ])('%s', (_, frontmatter, expected) => {
    expect(signal('activity-over-quality', frontmatter) !== undefined).toBe(expected);
  });

  it('shows the rated ones of those days, how many and their mean', () => {
    const found = signal('activity-over-quality', rated([100, 1], ...five, [5, 1]));
    expect(found?.facts).toEqual({ count: 6, mean: 8 / 6 });
    expect(found?.lines.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5].map((n) => TODAY - n));
  });
});

describe('drifting', () => {
  const on = (...days: readonly number[]): Frontmatter => ({
    interactions: days.map((day) => `${ago(day)} | call`),
  });
  it.each<[string, Frontmatter, boolean]>([
    ['three days', on(80, 70, 60), false],
    ['four days', on(90, 80, 70, 60), true],
    ['four lines on three days', on(80, 70, 70, 60), false],
    ['a silence of twice the gap', on(50, 40, 30, 20), false],
    ['a silence of a day more', on(51, 41, 31, 21), true],
    ['a median of an odd number of gaps', on(100, 95, 21, 11), false],
    ['the median of an even number, of 10 and 5', on(46, 41, 36, 26, 15), false],
    ['the same, a day later', on(47, 42, 37, 27, 16), true],
    ['days out of order', on(21, 51, 31, 41), true],
    ['another contact that is later', { ...on(51, 41, 31, 21), 'last-contact': ago(20) }, false],
    [
      'a later day without contact, which leaves the silence as long',
      { interactions: [...[51, 41, 31, 21].map(ago), `${ago(19)} | no contact`] },
      true,
    ],
    [
      'three days of contact and one without, which is an interaction',
      { interactions: [...[51, 41, 31].map(ago), `${ago(21)} | no contact`] },
      true,
    ],
    ['a bad line', { interactions: [...[51, 41, 31].map(ago), 'x', ago(-3)] }, false],
  ])('%s', (_, frontmatter, expected) => {
    expect(signal('drifting', frontmatter) !== undefined).toBe(expected);
  });

  it('takes a dated note for contact', () => {
    expect(signal('drifting', on(51, 41, 31, 21), false, TODAY - 20)).toBeUndefined();
    expect(signal('drifting', on(51, 41, 31, 21), false, TODAY - 21)).toBeDefined();
  });

  it('says how long, and how long is usual', () => {
    const found = signal('drifting', on(95, 90, 80, 75, 60));
    expect(found?.facts).toEqual({ days: 60, gap: 7.5 });
    expect(found?.lines).toHaveLength(5);
  });
});
