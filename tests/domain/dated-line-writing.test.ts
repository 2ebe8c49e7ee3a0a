import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDatedLine,
  lineText,
  parseDatedLine,
  withDate,
  withMark,
} from '../../src/domain/dated-line';
import type { LineGrammar, LineList } from '../../src/domain/line-grammar';
import { MARK_ORDER, type Mark } from '../../src/domain/line-mark';
import { aReading, day } from '../support/person-builders';
import { anyLine, anyText } from '../support/person-lines';

const { lines } = aReading();
const LISTS: readonly LineList[] = [
  'depth-history',
  'interactions',
  'promises',
  'exchanges',
  'discovery',
];
/** Each a few hundred: quick, and other ones in every run. */
const RUNS = { numRuns: 300 };
const call: Mark = { class: 'kind', value: 'call' };
const step: Mark = { class: 'kind', value: 'step' };
const kept: Mark = { class: 'closed', value: { how: 'kept', day: day('2026-11-22') } };

describe('formatDatedLine', () => {
  it.each<[LineGrammar, string, readonly Mark[], string, string]>([
    [lines.interactions, '2026-11-22', [], '', '2026-11-22'],
    [lines.interactions, '2026-11-22', [call], '', '2026-11-22 | call'],
    [lines.interactions, '2026-11-22', [], 'Walked', '2026-11-22 | Walked'],
    [lines.interactions, '2026-11-22', [step], 'Call', '2026-11-22 | step | Call'],
    [lines.interactions, '2026-11-22', [], 'Call', '2026-11-22 | - | Call'],
    [lines.interactions, '2026-11-22', [step], '20m | x', '2026-11-22 | step | - | 20m | x'],
    [lines.interactions, '2026-11-22', [step], 'a | 20m', '2026-11-22 | step | a | 20m'],
    [lines.interactions, '2026-11-22', [step], '-', '2026-11-22 | step | - | -'],
    [lines.interactions, '2026-11-22', [step], '- | a', '2026-11-22 | step | - | - | a'],
    [lines.interactions, '2026-11-22', [step], '-a', '2026-11-22 | step | -a'],
    [lines.interactions, '2026-11-22', [step], '| a', '2026-11-22 | step | | a'],
    [lines.interactions, '2026-11-22', [step], '  a\n\nb\r\nc ', '2026-11-22 | step | a b c'],
    [lines.interactions, '2026-11-22', [step], 'quality 9', '2026-11-22 | step | quality 9'],
    [lines.interactions, '2026-11-22', [step], '2026-11-22', '2026-11-22 | step | 2026-11-22'],
    [lines.promises, '2026-11-22', [], 'kept 2026-11-22', '2026-11-22 | - | kept 2026-11-22'],
    [lines.promises, '2026-11-22', [], '2026-11-22', '2026-11-22 | 2026-11-22'],
    [lines.promises, '', [], '2026-11-22', '- | 2026-11-22'],
    [lines.promises, '', [], '2026-02-30 | x', '- | 2026-02-30 | x'],
    [lines.promises, '', [{ class: 'thanks', value: true }], '2026-11-22', 'thanks | 2026-11-22'],
    [lines.promises, '', [], 'Thanks', '- | Thanks'],
    [lines.promises, '', [], 'Thanks to her', 'Thanks to her'],
    [lines.promises, '', [], '', ''],
    [
      lines.discovery,
      '2026-11-22',
      [{ class: 'facet', value: 'values' }],
      'motives',
      '2026-11-22 | values | motives',
    ],
    [
      lines.discovery,
      '2026-11-22',
      [{ class: 'facet', value: 'values' }],
      'Direct',
      '2026-11-22 | values | - | Direct',
    ],
  ])('writes %#', (grammar, due, marks, text, line) => {
    const written = { day: due === '' ? undefined : day(due), marks, text };
    expect(formatDatedLine(grammar, written)).toBe(line);
  });

  it('puts the marks in the order of the record', () => {
    const marks: Mark[] = [
      { class: 'no-contact', value: true },
      { class: 'from', value: 'them' },
      { class: 'duration', value: 90 },
      { class: 'quality', value: 2 },
      call,
    ];
    const line = formatDatedLine(lines.interactions, { day: day('2026-11-22'), marks, text: 'x' });
    expect(line).toBe('2026-11-22 | call | quality 2 | 1h30m | from them | no contact | x');
    const promise = formatDatedLine(lines.promises, {
      day: day('2026-12-01'),
      marks: [kept, { class: 'to-me', value: true }, { class: 'thanks', value: true }],
      text: 'The seeds',
    });
    expect(promise).toBe('2026-12-01 | thanks | to me | kept 2026-11-22 | The seeds');
  });

  it.each([
    [1, '1m'],
    [59, '59m'],
    [60, '1h'],
    [61, '1h1m'],
    [120, '2h'],
  ])('writes %i minutes as %s', (minutes, part) => {
    const marks: Mark[] = [{ class: 'duration', value: minutes }];
    const line = formatDatedLine(lines.interactions, { day: day('2026-11-22'), marks, text: '' });
    expect(line).toBe(`2026-11-22 | ${part}`);
  });

  it.each(LISTS)('writes %s so that they read the same, whatever the text', (list) => {
    fc.assert(
      fc.property(anyLine(list), (line) => {
        const written = formatDatedLine(lines[list], line);
        const read = parseDatedLine(lines[list], written);
        expect({ day: read.day, text: read.text }).toEqual({ day: line.day, text: line.text });
        expect(read.marks).toEqual(
          [...line.marks].sort((a, b) => MARK_ORDER[a.class] - MARK_ORDER[b.class]),
        );
        expect(read.counts).toBe(true);
        expect(written).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
      RUNS,
    );
  });

  it.each(LISTS)('puts a - into %s only where it is needed', (list) => {
    fc.assert(
      fc.property(anyLine(list), (line) => {
        const written = formatDatedLine(lines[list], line);
        const head = formatDatedLine(lines[list], { ...line, text: '' });
        const glue = head === '' ? '' : ' | ';
        if (line.text === '' || written === `${head}${glue}${line.text}`) return;
        expect(written).toBe(`${head}${glue}- | ${line.text}`);
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

  it('changes the day of a promise and nothing else', () => {
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
    ['2026-12-01 | - | thanks', '2026-12-01 | kept 2026-11-22 | - | thanks'],
    ['2026-02-30 | Lend', '2026-02-30 | kept 2026-11-22 | Lend'],
    [
      '2026-12-01 | Dropped  2026-11-01 | x',
      '2026-12-01 | kept 2026-11-22 | Dropped  2026-11-01 | x',
    ],
    [
      '2026-12-01 |  DROPPED 2026-11-01  | thanks | x',
      '2026-12-01 |  kept 2026-11-22  | thanks | x',
    ],
    ['2026-12-01 | kept soon', '2026-12-01 | kept 2026-11-22 | kept soon'],
    ['2026-12-01 | | x', '2026-12-01 | kept 2026-11-22 | | x'],
    ['| x', 'kept 2026-11-22 | | x'],
    ['', 'kept 2026-11-22'],
  ])('makes of %j %j', (line, changed) => {
    expect(withMark(lines.promises, line, kept)).toBe(changed);
  });

  it('puts a mark where the record has it', () => {
    const quality: Mark = { class: 'quality', value: 3 };
    const line = '2026-10-03 | call | from me | x';
    expect(withMark(lines.interactions, line, quality)).toBe(
      '2026-10-03 | call | quality 3 | from me | x',
    );
    expect(withMark(lines.interactions, line, step)).toBe('2026-10-03 | step | from me | x');
  });

  it('changes the mark and nothing else', () => {
    fc.assert(
      fc.property(anyText(), (line) => {
        const before = parseDatedLine(lines.promises, line);
        const changed = withMark(lines.promises, line, kept);
        const after = parseDatedLine(lines.promises, changed);
        const others = (marks: readonly Mark[]): readonly Mark[] =>
          marks.filter((mark) => mark.class !== 'closed');
        expect(after.marks).toContainEqual(kept);
        expect(others(after.marks)).toEqual(others(before.marks));
        expect([after.day, after.text]).toEqual([before.day, before.text]);
        expectOnePartChanged(line, changed, 'kept 2026-11-22');
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
