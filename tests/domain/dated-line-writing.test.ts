import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDatedLine,
  isCounted,
  lineText,
  parseDatedLine,
  withDate,
  withMark,
} from '../../src/domain/dated-line';
import { markOf, type LineGrammar, type LineList } from '../../src/domain/line-grammar';
import type { Marks } from '../../src/domain/line-mark';
import { aReading, day } from '../support/person-builders';
import { anyLine, anyText, type WrittenLine } from '../support/person-lines';
import { runs } from '../support/random-runs';

const { lines } = aReading();
const LISTS: readonly LineList[] = [
  'depth-history',
  'interactions',
  'promises',
  'exchanges',
  'discovery',
  'set-aside',
];
/** Each a few hundred: quick, and other ones in every run. */
const RUNS = runs(300);
/** A shared machine may take its time. */
const PATIENT = { timeout: 60_000 };
const KEPT = 'kept 2026-11-22';

const written = (grammar: LineGrammar, { day, marks, text }: WrittenLine): string =>
  formatDatedLine(grammar, day, marks, text);

describe('formatDatedLine', () => {
  it.each<[LineGrammar, string, string[], string, string]>([
    [lines.interactions, '2026-11-22', [], '', '2026-11-22'],
    [lines.interactions, '2026-11-22', ['call'], '', '2026-11-22 | call'],
    [lines.interactions, '2026-11-22', [], 'Walked', '2026-11-22 | Walked'],
    [lines.interactions, '2026-11-22', ['step'], 'Call', '2026-11-22 | step | Call'],
    [lines.interactions, '2026-11-22', [], 'Call', '2026-11-22 | - | Call'],
    [lines.interactions, '2026-11-22', ['step'], '20m | x', '2026-11-22 | step | - | 20m | x'],
    [lines.interactions, '2026-11-22', ['step'], 'a | 20m', '2026-11-22 | step | a | 20m'],
    [lines.interactions, '2026-11-22', ['step'], '-', '2026-11-22 | step | - | -'],
    [lines.interactions, '2026-11-22', ['step'], '- | a', '2026-11-22 | step | - | - | a'],
    [lines.interactions, '2026-11-22', ['step'], '-a', '2026-11-22 | step | -a'],
    [lines.interactions, '2026-11-22', ['step'], '| a', '2026-11-22 | step | | a'],
    [lines.interactions, '2026-11-22', ['step'], '  a\n\nb\r\nc ', '2026-11-22 | step | a b c'],
    [lines.interactions, '2026-11-22', ['step'], 'quality 9', '2026-11-22 | step | quality 9'],
    [lines.interactions, '2026-11-22', ['step'], '2026-11-22', '2026-11-22 | step | 2026-11-22'],
    [lines.promises, '2026-11-22', [], 'kept 2026-11-22', '2026-11-22 | - | kept 2026-11-22'],
    [lines.promises, '2026-11-22', [], '2026-11-22', '2026-11-22 | 2026-11-22'],
    [lines.promises, '', [], '2026-11-22', '- | 2026-11-22'],
    [lines.promises, '', [], '2026-02-30 | x', '- | 2026-02-30 | x'],
    [lines.promises, '', ['thanks'], '2026-11-22', 'thanks | 2026-11-22'],
    [lines.promises, '', [], 'Thanks', '- | Thanks'],
    [lines.promises, '', [], 'Thanks to her', 'Thanks to her'],
    [lines.promises, '', [], '', ''],
    [lines.discovery, '2026-11-22', ['values'], 'motives', '2026-11-22 | values | motives'],
    [lines.discovery, '2026-11-22', ['values'], 'Direct', '2026-11-22 | values | - | Direct'],
  ])('writes %#', (grammar, due, marks, text, line) => {
    const on = due === '' ? undefined : day(due);
    expect(formatDatedLine(grammar, on, marks, text)).toBe(line);
  });

  it.each(LISTS)('writes %s so that they read the same, whatever the text', PATIENT, (list) => {
    fc.assert(
      fc.property(anyLine(list), (line) => {
        const whole = written(lines[list], line);
        const read = parseDatedLine(lines[list], whole);
        expect({ day: read.day, text: read.text }).toEqual({ day: line.day, text: line.text });
        const marks = line.marks.map((mark) => markOf(lines[list], mark)?.[1]);
        expect(read.marks).toEqual(Object.assign({}, ...marks));
        expect(isCounted(read)).toBe(true);
        expect(whole).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
      RUNS,
    );
  });

  it.each(LISTS)('puts a - into %s only where it is needed', PATIENT, (list) => {
    fc.assert(
      fc.property(anyLine(list), (line) => {
        const whole = written(lines[list], line);
        const head = written(lines[list], { ...line, text: '' });
        const glue = head === '' ? '' : ' | ';
        if (line.text === '' || whole === `${head}${glue}${line.text}`) return;
        expect(whole).toBe(`${head}${glue}- | ${line.text}`);
        const plain = parseDatedLine(lines[list], `${head}${glue}${line.text}`);
        expect(plain.text).not.toBe(line.text);
      }),
      RUNS,
    );
  });
});

describe('lineText', () => {
  it.each([
    ['  a  ', 'a'],
    ['a\nb', 'a b'],
    ['a\r\nb\u2028c', 'a b c'],
    ['a\n\n\nb', 'a b'],
    ['\n', ''],
    ['a  b', 'a  b'],
  ])('makes of %j %j', (text, line) => {
    expect(lineText(text)).toBe(line);
  });
});

describe('withDate', () => {
  it.each([
    ['2026-12-01 | Lend | the drill', '2027-01-04 | Lend | the drill'],
    ['  2026-12-01   |thanks', '  2027-01-04 | 2026-12-01   |thanks'],
    ['  2026-12-01   |  thanks |  x ', '  2027-01-04   |  thanks |  x '],
    ['2026-12-01T10:00 | x', '2027-01-04 | x'],
    ['2026-02-30 | x', '2027-01-04 | x'],
    ['2026-12-01', '2027-01-04'],
    ['Lend the drill', '2027-01-04 | Lend the drill'],
    ['thanks | x', '2027-01-04 | thanks | x'],
    ['- | 2026-12-01', '2027-01-04 | - | 2026-12-01'],
    ['| x', '2027-01-04 | | x'],
    ['', '2027-01-04'],
  ])('makes of %j %j', (line, changed) => {
    expect(withDate(line, day('2027-01-04'))).toBe(changed);
  });

  it('changes the day of a promise and nothing else', PATIENT, () => {
    const anyDay = fc.integer({ min: day('0001-01-01'), max: day('9999-12-31') });
    fc.assert(
      fc.property(anyText(), anyDay, (line, due) => {
        const before = parseDatedLine(lines.promises, line);
        const after = parseDatedLine(lines.promises, withDate(line, due));
        expect(after.day).toBe(due);
        expect(after.marks).toEqual(before.marks);
        expect(after.text).toBe(before.text);
      }),
      RUNS,
    );
  });
});

describe('withMark', () => {
  it.each([
    ['2026-12-01 | Lend | it', '2026-12-01 | kept 2026-11-22 | Lend | it'],
    ['2026-12-01 |  thanks  |  Lend ', '2026-12-01 |  thanks  |  kept 2026-11-22 | Lend '],
    ['to me | Lend', 'to me | kept 2026-11-22 | Lend'],
    ['Lend', 'kept 2026-11-22 | Lend'],
    ['2026-12-01', '2026-12-01 | kept 2026-11-22'],
    ['2026-12-01 | ', '2026-12-01 | kept 2026-11-22'],
    ['2026-12-01 | thanks', '2026-12-01 | thanks | kept 2026-11-22'],
    ['2026-12-01 | thanks  ', '2026-12-01 | thanks | kept 2026-11-22  '],
    ['  thanks', '  thanks | kept 2026-11-22'],
    ['2026-12-01 | - | thanks', '2026-12-01 | kept 2026-11-22 | - | thanks'],
    ['2026-02-30 | Lend', '2026-02-30 | kept 2026-11-22 | Lend'],
    [
      '2026-12-01 | Dropped  2026-11-01 | x',
      '2026-12-01 | kept 2026-11-22 | Dropped  2026-11-01 | x',
    ],
    ['2026-12-01 | kept soon', '2026-12-01 | kept 2026-11-22 | kept soon'],
    ['2026-12-01 | | x', '2026-12-01 | kept 2026-11-22 | | x'],
    ['| x', 'kept 2026-11-22 | | x'],
    ['', 'kept 2026-11-22'],
  ])('makes of %j %j', (line, changed) => {
    expect(withMark(lines.promises, line, KEPT)).toBe(changed);
  });

  it('changes the mark of an open promise and nothing else', PATIENT, () => {
    fc.assert(
      fc.property(anyText(), (line) => {
        const before = parseDatedLine(lines.promises, line);
        if (before.marks.closed !== undefined) return;
        const changed = withMark(lines.promises, line, KEPT);
        const after = parseDatedLine(lines.promises, changed);
        const marks: Marks = { ...before.marks, closed: { how: 'kept', day: day('2026-11-22') } };
        expect(after).toEqual({ ...before, marks, fault: after.fault });
        expectOnePartChanged(line, changed, KEPT);
      }),
      RUNS,
    );
  });
});

/** All but one stretch of the line is as before, and the part stands in that stretch. */
function expectOnePartChanged(before: string, after: string, part: string): void {
  const at = after.indexOf(part);
  const places: number[] = [];
  for (let place = at; place !== -1; place = after.indexOf(part, place + 1)) places.push(place);
  const fits = places.some((place) => {
    const head = after.slice(0, place).replace(/ \| $/, '');
    const tail = after.slice(place + part.length).replace(/^ \| /, '');
    return before.startsWith(head) && before.endsWith(tail);
  });
  expect(fits, `${JSON.stringify(before)} -> ${JSON.stringify(after)}`).toBe(true);
}
