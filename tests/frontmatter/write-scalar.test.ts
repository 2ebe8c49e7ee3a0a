import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, writeScalar, type Scalar } from '../../src/frontmatter/write-scalar';
import { nastyTexts } from '../support/frontmatter-random-edits';
import { parseYaml } from '../support/frontmatter-yaml';
import { runs } from '../support/random-runs';

describe('writing a scalar', () => {
  it.each<[Scalar, string]>([
    ['Send the soil article', 'Send the soil article'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-28T10:30', '2026-11-28T10:30'],
    ['2026-02-30', '"2026-02-30"'],
    ['2026-11-22 | step | - | Call', '2026-11-22 | step | - | Call'],
    ['10:30', '10:30'],
    ['1_000', '1_000'],
    ['0b101', '0b101'],
    ['+45 12 34 56 78', '"+45 12 34 56 78"'],
    ['(020) 7946-0958', '"(020) 7946-0958"'],
    ['0045.12/34', '"0045.12/34"'],
    ['007', '"007"'],
    ['-', '"-"'],
    ['---', '"---"'],
    ['...', '"..."'],
    ['+45 12 34 x', '+45 12 34 x'],
    ['yes', '"yes"'],
    ['No', '"No"'],
    ['ON', '"ON"'],
    ['off', '"off"'],
    ['Y', '"Y"'],
    ['n', '"n"'],
    ['yes, please', 'yes, please'],
    ['true', '"true"'],
    ['FALSE', '"FALSE"'],
    ['null', '"null"'],
    ['tRue', 'tRue'],
    ['0X1F', '0X1F'],
    ['a:\u00a0b\u00a0#c', 'a:\u00a0b\u00a0#c'],
    ['~', '"~"'],
    ['', '""'],
    ['.inf', '".inf"'],
    ['-.INF', '"-.INF"'],
    ['.NaN', '".NaN"'],
    ['1e3', '"1e3"'],
    ['.5', '".5"'],
    ['.55e3', '".55e3"'],
    ['12.75e-10', '"12.75e-10"'],
    ['12.e+4', '"12.e+4"'],
    ['12E3', '"12E3"'],
    ['.e3', '.e3'],
    ['12e', '12e'],
    ['12e3x', '12e3x'],
    ['x12e3', 'x12e3'],
    ['0x1F', '"0x1F"'],
    ['0o17', '"0o17"'],
    ['0o18', '0o18'],
    ['0xAf09', '"0xAf09"'],
    ['0xAg', '0xAg'],
    ['a: b', '"a: b"'],
    ['a:b', 'a:b'],
    ['a:', '"a:"'],
    [':a', ':a'],
    [': a', '": a"'],
    ['a # b', '"a # b"'],
    ['a#b', 'a#b'],
    ['#a', '"#a"'],
    ['- a', '"- a"'],
    ['-a', '-a'],
    ['? a', '"? a"'],
    ['?', '"?"'],
    ['[[Ada]]', '"[[Ada]]"'],
    ['{a}', '"{a}"'],
    ['*a', '"*a"'],
    ['&a', '"&a"'],
    ['!a', '"!a"'],
    ['|a', '"|a"'],
    ['>a', '">a"'],
    ['%a', '"%a"'],
    ['@a', '"@a"'],
    ['`a`', '"`a`"'],
    ["'a'", '"\'a\'"'],
    ['"a" \\ b', '"\\"a\\" \\\\ b"'],
    ["it's", "it's"],
    ['say "hi" \\ there', 'say "hi" \\ there'],
    ['a, b] c}', 'a, b] c}'],
    [' a', '" a"'],
    ['a ', '"a "'],
    ['\u00a0a', '"\u00a0a"'],
    ['a\tb', '"a\\tb"'],
    ['a\nb\r\n', '"a\\nb\\r\\n"'],
    ['\0\u0007\u001b\u007f\u0085', '"\\0\\x07\\x1b\\x7f\\x85"'],
    ['a\u2028b\u2029', '"a\\u2028b\\u2029"'],
    ['\u202eabc\u2066\u200f\u061c', '"\\u202eabc\\u2066\\u200f\\u061c"'],
    ['\ufeffa\ufffe', '"\\ufeffa\\ufffe"'],
    ['a\ud83d', '"a\\ud83d"'],
    ['\udc00a', '"\\udc00a"'],
    ['🌱 سلام שלום 你好', '🌱 سلام שלום 你好'],
    ['👩‍🌾 می‌خواهم', '👩‍🌾 می‌خواهم'],
    ['<<', '<<'],
    ['=', '='],
    ['{{date}}', '"{{date}}"'],
    ['<% tp.date %>', '<% tp.date %>'],
    [2, '2'],
    [-1.5, '-1.5'],
    [1e21, '1e+21'],
    [-0, '-0'],
    [Number.NaN, '.nan'],
    [Number.POSITIVE_INFINITY, '.inf'],
    [Number.NEGATIVE_INFINITY, '-.inf'],
    [true, 'true'],
    [false, 'false'],
    [null, 'null'],
  ])('%j', (value, written) => {
    expect(writeScalar(value, 'block')).toBe(written);
    expect(parseYaml(`a: ${written}`)).toEqual({ a: value });
  });

  it.each<[string, string]>([
    ['a, b', '"a, b"'],
    ['a]', '"a]"'],
    ['a}', '"a}"'],
    ['a[0]', '"a[0]"'],
    ['a: b', '"a: b"'],
    ['a:b', 'a:b'],
    ['-a', '-a'],
    ['?a', '?a'],
    ['http://x.y/z?a=b#c', 'http://x.y/z?a=b#c'],
    ['2026-11-28', '2026-11-28'],
  ])('in brackets: %j', (value, written) => {
    expect(writeScalar(value, 'flow')).toBe(written);
    expect(parseYaml(`a: [${written}, ${written}]`)).toEqual({ a: [value, value] });
  });

  it('never folds', () => {
    const long = 'word '.repeat(5000).trim();
    expect(writeScalar(long, 'block')).toBe(long);
    expect(writeScalar(`${long}: x`, 'block')).toBe(`"${long}: x"`);
  });

  const scalars = fc.oneof(nastyTexts, nastyTexts, fc.double(), fc.boolean(), fc.constant(null));

  it('reads back as it was, wherever it stands', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(scalars, (value) => {
        const [block, flow] = [writeScalar(value, 'block'), writeScalar(value, 'flow')];
        expect(block + flow).not.toMatch(/[\n\r\u0085\u2028\u2029\ufeff]/);
        const text = `a: ${block}\nb:\n  - ${block} # c\nc: [ ${flow}, ${flow}]\n`;
        const read = parseYaml(text) as { a: unknown; b: unknown[]; c: unknown[] };
        for (const found of [read.a, ...read.b, ...read.c]) expect(found).toBe(value);
      }),
      runs(1500),
    );
  });

  it('takes scalars only', () => {
    const taken = ['', 0, false, null].map(isScalar);
    const left = [undefined, [], {}, new Date(), 1n, Symbol.iterator].map(isScalar);
    expect([taken, left]).toEqual([Array(4).fill(true), Array(6).fill(false)]);
  });
});
