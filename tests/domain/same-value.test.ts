import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../src/domain/same-value';

const circular = (): unknown[] => {
  const list: unknown[] = [];
  list.push(list);
  return list;
};
const own = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

describe('values that are the same', () => {
  it.each<[unknown, unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [null, null],
    [{ a: [1, { b: null }] }, { a: [1, { b: null }] }],
    [own('__proto__', 1), own('__proto__', 1)],
    [new Date(5), new Date(5)],
    [new Uint8Array([1, 2]), new Uint8Array([1, 2])],
    [new Set(['a']), new Set(['a'])],
    [new Map([['a', 1]]), new Map([['a', 1]])],
    [['a', { b: 1 }], runInNewContext("['a', { b: 1 }]")],
  ])('%j', (a, b) => expect(isSameValue(a, b)).toBe(true));
});

describe('values that differ', () => {
  it.each<[unknown, unknown]>([
    [1, '1'],
    [0, -0],
    [null, undefined],
    [null, {}],
    [[], {}],
    [[1], [1, 2]],
    [
      [1, 2],
      [2, 1],
    ],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: undefined }, {}],
    [own('__proto__', 1), own('__proto__', 2)],
    [own('__proto__', {}), {}],
    [new Date(5), new Date(6)],
    [new Date(5), {}],
    [new Uint8Array([1]), new Uint8Array([2])],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Set(['a']), new Map([['a', 'a']])],
    [/a/, /a/],
    [circular(), circular()],
  ])('%j', (a, b) => expect(isSameValue(a, b)).toBe(false));
});
