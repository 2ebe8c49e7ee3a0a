import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import {
  readBirthday,
  readDate,
  readDepth,
  readItem,
  readItems,
  readStepKind,
  readText,
} from '../../src/domain/record-value';

describe('readText', () => {
  it.each([
    ['Ada', 'Ada'],
    ['  Ada ', 'Ada'],
    [7, '7'],
    [1.5, '1.5'],
    [0, '0'],
    [true, 'true'],
    [false, 'false'],
    [null, undefined],
    [undefined, undefined],
    [['Ada'], undefined],
    [{ a: 1 }, undefined],
  ])('reads %j as %j', (value, text) => {
    expect(readText(value)).toBe(text);
  });
});

describe('readDepth', () => {
  it.each([
    [1, 1],
    [3, 3],
    ['2', 2],
    [' 2 ', 2],
    [0, undefined],
    [4, undefined],
    [1.5, undefined],
    [-1, undefined],
    ['02', undefined],
    ['two', undefined],
    [true, undefined],
    [[2], undefined],
  ])('reads %j as %j', (value, depth) => {
    expect(readDepth(value)).toBe(depth);
  });
});

describe('readDate', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T10:00:00', '2026-11-22'],
    [' 2026-11-22 ', '2026-11-22'],
    ['2026-02-30', undefined],
    ['tomorrow', undefined],
    [20261122, undefined],
    [['2026-11-22'], undefined],
  ])('reads %j as %j', (value, text) => {
    const found = readDate(value);
    expect(found === undefined ? undefined : formatDay(found)).toBe(text);
  });
});

describe('readStepKind', () => {
  it.each([
    ['offer', 'offer'],
    ['ASK', 'ask'],
    [' Other ', 'other'],
    ['offers', undefined],
    ['', undefined],
    [1, undefined],
  ])('reads %j as %j', (value, kind) => {
    expect(readStepKind(value)).toBe(kind);
  });
});

describe('readBirthday', () => {
  it.each([
    ['1984-05-04', 1984, 5, 4],
    ['1984-05-04T00:00', 1984, 5, 4],
    ['2024-02-29', 2024, 2, 29],
    ['05-04', undefined, 5, 4],
    ['--05-04', undefined, 5, 4],
    [' --05-04 ', undefined, 5, 4],
    ['02-29', undefined, 2, 29],
    ['--02-29', undefined, 2, 29],
    ['12-31', undefined, 12, 31],
  ])('reads %j', (value, year, month, day) => {
    expect(readBirthday(value)).toEqual({ year, month, day });
  });

  it.each([
    '2026-02-29',
    '02-30',
    '04-31',
    '13-01',
    '00-10',
    '10-00',
    '-05-04',
    '---05-04',
    '5-4',
    '05/04',
    '05-04T00:00',
    'May 4',
    504,
    ['05-04'],
  ])('refuses %j', (value) => {
    expect(readBirthday(value)).toBeUndefined();
  });
});

describe('readItems', () => {
  it.each([
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [[], []],
    ['a', ['a']],
    [7, [7]],
    [null, []],
    [undefined, []],
    [{ a: 1 }, undefined],
  ])('reads %j as %j', (value, items) => {
    expect(readItems(value)).toEqual(items);
  });
});

describe('readItem', () => {
  it.each([
    ['a', 'a'],
    [7, '7'],
    [true, 'true'],
    [null, ''],
    ['', ''],
    [{ Asked: 'how' }, 'Asked: how'],
    [{ Asked: 10 }, 'Asked: 10'],
    [{ Asked: null }, 'Asked:'],
    [{ '2026-11-02 | visit | Asked': 'how' }, '2026-11-02 | visit | Asked: how'],
    [{ a: 1, b: 2 }, undefined],
    [{}, undefined],
    [{ a: ['b'] }, undefined],
    [{ a: { b: 1 } }, undefined],
    [['a'], undefined],
  ])('reads %j as %j', (item, text) => {
    expect(readItem(item)).toBe(text);
  });
});
