import { describe, expect, it } from 'vitest';
import { isCounted, parseDatedLine } from '../../src/domain/dated-line';
import type { LineList } from '../../src/domain/line-grammar';
import type { Marks } from '../../src/domain/line-mark';
import { formatDay } from '../../src/domain/day';
import { aReading, TODAY } from '../support/person-builders';

/** `day ; marks ; text ; fault`, the way a reader would say it. */
function read(list: LineList, line: string, reading = aReading()): string {
  const found = parseDatedLine(reading.lines[list], line, TODAY);
  const { day, marks, text, fault } = found;
  const said = [day === undefined ? '' : formatDay(day), markWords(marks).join(', '), text];
  const fate = fault === undefined ? '' : ` ! ${fault}${isCounted(found) ? '' : ' (absent)'}`;
  return said.join(' ; ') + fate;
}

/** The marks in the order of the line. */
function markWords(marks: Marks): readonly string[] {
  const { quality, minutes, from, closed } = marks;
  const words: Readonly<Record<string, string>> = {
    quality: `quality ${quality}`,
    minutes: `${minutes} minutes`,
    from: `from ${from}`,
    thanks: 'thanks',
    toMe: 'to me',
    closed: `${closed?.how} ${formatDay(closed?.day ?? 0)}`,
    noContact: 'no contact',
  };
  return Object.entries(marks).map(([name, value]) => words[name] ?? String(value));
}

describe('interactions', () => {
  it.each([
    ['2026-11-02', '2026-11-02 ;  ; '],
    ['2026-11-02 | call', '2026-11-02 ; call ; '],
    ['2026-11-02 | Walked the allotment', '2026-11-02 ;  ; Walked the allotment'],
    [
      '2026-10-03 | call | quality 2 | 20m | from them | Asked how the move went',
      '2026-10-03 ; call, quality 2, 20 minutes, from them ; Asked how the move went',
    ],
    [
      '2026-10-03 | from me | no contact | 1h30m | quality 3 | Letter | Sent it',
      '2026-10-03 ; from me, no contact, 90 minutes, quality 3, letter ; Sent it',
    ],
    ['2026-10-03T18:30 | call', '2026-10-03 ; call ; '],
    [
      '2026-10-03 | CALL | Quality 1 | From Them | No Contact',
      '2026-10-03 ; call, quality 1, from them, no contact ; ',
    ],
    ['  2026-10-03   |   call   |   hi  ', '2026-10-03 ; call ; hi'],
  ])('reads %s', (line, said) => {
    expect(read('interactions', line)).toBe(said);
  });

  it.each([
    ['a second of a class', '2026-10-03 | call | visit | x', '2026-10-03 ; call ; visit | x'],
    ['a second quality', '2026-10-03 | 45m | 2h | x', '2026-10-03 ; 45 minutes ; 2h | x'],
    ['no mark of this list', '2026-10-03 | thanks | call', '2026-10-03 ;  ; thanks | call'],
    [
      'a mark with more in its part',
      '2026-10-03 | call her | 20m',
      '2026-10-03 ;  ; call her | 20m',
    ],
    [
      'a bar and all after it',
      '2026-10-03 | call | a | b | 20m',
      '2026-10-03 ; call ; a | b | 20m',
    ],
    ['an empty part', '2026-10-03 |  | call', '2026-10-03 ;  ; | call'],
    ['a bar', '2026-10-03 | | call', '2026-10-03 ;  ; | call'],
    ['a lone bar', '2026-10-03 | call | |', '2026-10-03 ; call ; |'],
    ['a bar without a space after it', '2026-10-03 | call |20m', '2026-10-03 ;  ; call |20m'],
    ['a bar without a space before it', '2026-10-03 | call| 20m', '2026-10-03 ;  ; call| 20m'],
    [
      'a bar with another space before it',
      '2026-10-03 | call\u00a0| 20m',
      '2026-10-03 ;  ; call\u00a0| 20m',
    ],
    ['a bar with a tab after it', '2026-10-03 | call |\t20m', '2026-10-03 ;  ; call |\t20m'],
    ['no bar at the end', '2026-10-03 | call | x |', '2026-10-03 ; call ; x |'],
    ['a unit alone', '2026-10-03 | h', '2026-10-03 ;  ; h'],
    ['a duration in other words', '2026-10-03 | 45 min', '2026-10-03 ;  ; 45 min'],
    ['minutes before hours', '2026-10-03 | 30m1h', '2026-10-03 ;  ; 30m1h'],
  ])('begins the text with %s', (_, line, said) => {
    expect(read('interactions', line)).toBe(said);
  });

  it.each([
    ['ends the marks', '2026-11-22 | step | - | Call', '2026-11-22 ; step ; Call'],
    ['is no text', '2026-11-22 | step | -', '2026-11-22 ; step ; '],
    ['ends them at once', '2026-11-22 | - | call | 20m', '2026-11-22 ;  ; call | 20m'],
    ['counts once', '2026-11-22 | step | - | - | x', '2026-11-22 ; step ; - | x'],
    ['is text after text', '2026-11-22 | x | - | y', '2026-11-22 ;  ; x | - | y'],
    ['is text with more in its part', '2026-11-22 | -- | y', '2026-11-22 ;  ; -- | y'],
  ])('has a - part that %s', (_, line, said) => {
    expect(read('interactions', line)).toBe(said);
  });

  it.each([
    ['Call', ' ;  ; Call ! dated-line (absent)'],
    ['', ' ;  ;  ! dated-line (absent)'],
    ['2026-02-30 | call', ' ;  ; 2026-02-30 | call ! dated-line (absent)'],
    ['2026-10-03T18:30Z | call', ' ;  ; 2026-10-03T18:30Z | call ! dated-line (absent)'],
    ['2026-10-03 call', ' ;  ; 2026-10-03 call ! dated-line (absent)'],
    ['2026-10-03 |call', ' ;  ; 2026-10-03 |call ! dated-line (absent)'],
    ['call | 2026-10-03', ' ;  ; call | 2026-10-03 ! dated-line (absent)'],
    ['2026-11-22 | call', '2026-11-22 ; call ; '],
    ['2026-11-23 | call', '2026-11-23 ; call ;  ! past-dated-line (absent)'],
    ['2026-11-02 | quality 4 | x', '2026-11-02 ;  ; quality 4 | x ! no-near-miss'],
    ['2026-11-02 | call | Quality 0', '2026-11-02 ; call ; Quality 0 ! no-near-miss'],
    ['2026-11-02 | quality 2 | quality 3', '2026-11-02 ; quality 2 ; quality 3 ! no-near-miss'],
    ['2026-11-02 | call | kept 2026-11-01', '2026-11-02 ; call ; kept 2026-11-01 ! no-near-miss'],
    ['2026-11-02 | - | dropped in', '2026-11-02 ;  ; dropped in ! no-near-miss'],
    ['2026-11-02 | quality', '2026-11-02 ;  ; quality'],
    ['2026-11-02 | The quality 4 talk', '2026-11-02 ;  ; The quality 4 talk'],
    ['2026-11-23 | quality 4', '2026-11-23 ;  ; quality 4 ! past-dated-line (absent)'],
  ])('judges %j', (line, said) => {
    expect(read('interactions', line)).toBe(said);
  });

  it('knows the kinds of the settings, as they are spelled there', () => {
    const reading = aReading({ kinds: ['Sauna', 'Tea at Ömer', 'thanks'] });
    expect(read('interactions', '2026-10-03 | sauna | x', reading)).toBe('2026-10-03 ; Sauna ; x');
    expect(read('interactions', '2026-10-03 | TEA AT ÖMER', reading)).toBe(
      '2026-10-03 ; Tea at Ömer ; ',
    );
    expect(read('interactions', '2026-10-03 | call', reading)).toBe('2026-10-03 ;  ; call');
  });

  it.each([
    ['45m', 45],
    ['2h', 120],
    ['1h30m', 90],
    ['1H05M', 65],
    ['90m', 90],
  ])('takes %s as %i minutes', (part, minutes) => {
    const { marks } = parseDatedLine(aReading().lines.interactions, `2026-10-03 | ${part}`);
    expect(marks).toEqual({ minutes });
  });
});

describe('promises', () => {
  it.each([
    ['2026-12-01 | Lend her the drill', '2026-12-01 ;  ; Lend her the drill'],
    ['2027-12-01T10:00 | Lend her the drill', '2027-12-01 ;  ; Lend her the drill'],
    ['2026-11-24 | thanks | The seeds', '2026-11-24 ; thanks ; The seeds'],
    ['Lend her the drill', ' ;  ; Lend her the drill'],
    ['Lend her | the drill', ' ;  ; Lend her | the drill'],
    ['to me | thanks | The seeds', ' ; to me, thanks ; The seeds'],
    ['2026-11-01 | KEPT 2026-11-03 | x', '2026-11-01 ; kept 2026-11-03 ; x'],
    ['2026-11-01 | dropped 2026-11-03T10:00:00 | x', '2026-11-01 ; dropped 2026-11-03 ; x'],
    [
      '2026-11-01 | kept 2026-11-03 | dropped 2026-11-04',
      '2026-11-01 ; kept 2026-11-03 ; dropped 2026-11-04 ! no-near-miss',
    ],
    ['kept 2027-01-03', ' ; kept 2027-01-03 ; '],
    ['- | 2026-12-01', ' ;  ; 2026-12-01'],
    ['-', ' ;  ; '],
    ['Pay 2026-12-01', ' ;  ; Pay 2026-12-01'],
    ['2026-12-01 is the day', ' ;  ; 2026-12-01 is the day'],
    ['12/1/2026 | x', ' ;  ; 12/1/2026 | x'],
    ['| x', ' ;  ; | x'],
  ])('reads %s', (line, said) => {
    expect(read('promises', line)).toBe(said);
  });

  it.each([
    ['2026-02-30 | thanks | x', ' ; thanks ; x ! promise-day'],
    ['2026-13-01', ' ;  ;  ! promise-day'],
    ['2026-2-3 | x', ' ;  ; x ! promise-day'],
    ['2026-12-01T25:00 | x', ' ;  ; x ! promise-day'],
    ['2026-12-01T10:00Z | x', ' ;  ; x ! promise-day'],
    ['2026-12-01 10:00 | x', ' ;  ; x ! promise-day'],
    ['2026-12-01 10:00:30 | x', ' ;  ; x ! promise-day'],
    ['2026-12-01Z | x', ' ;  ; x ! promise-day'],
    ['2026-12-01+01:00 | x', ' ;  ; x ! promise-day'],
    ['2026-12-01x | y', ' ;  ; 2026-12-01x | y'],
    ['2026-12-01 10:3 | x', ' ;  ; 2026-12-01 10:3 | x'],
    ['2026-12-01 or so | x', ' ;  ; 2026-12-01 or so | x'],
    ['2026-02-30 | kept soon', ' ;  ; kept soon ! promise-day'],
    ['2026-11-01 | kept yesterday | x', '2026-11-01 ;  ; kept yesterday | x ! no-near-miss'],
    ['2026-11-01 | dropped 2026-02-30', '2026-11-01 ;  ; dropped 2026-02-30 ! no-near-miss'],
    ['2026-11-01 | kept  2026-11-03', '2026-11-01 ;  ; kept  2026-11-03 ! no-near-miss'],
    ['Quality time together', ' ;  ; Quality time together ! no-near-miss'],
    ['2026-11-01 | kept', '2026-11-01 ;  ; kept'],
  ])('judges %s', (line, said) => {
    expect(read('promises', line)).toBe(said);
  });
});

describe('the lists with a needed mark', () => {
  it.each<[LineList, string, string]>([
    ['depth-history', '2026-01-10 | 1', '2026-01-10 ; 1 ; '],
    ['depth-history', '2026-06-01 | 2 | long walk in Kalø', '2026-06-01 ; 2 ; long walk in Kalø'],
    ['depth-history', '2026-06-01 | 2 | 3', '2026-06-01 ; 2 ; 3'],
    ['depth-history', '2026-06-01 | 4', '2026-06-01 ;  ; 4 ! depth-mark (absent)'],
    ['depth-history', '2026-06-01 | quality 2', '2026-06-01 ;  ; quality 2 ! depth-mark (absent)'],
    ['depth-history', '2026-06-01 | 2 | quality 2', '2026-06-01 ; 2 ; quality 2 ! no-near-miss'],
    ['depth-history', '2026-11-23 | 2', '2026-11-23 ; 2 ;  ! past-dated-line (absent)'],
    ['depth-history', '2026-11-23 | x', '2026-11-23 ;  ; x ! past-dated-line (absent)'],
    [
      'exchanges',
      '2026-10-05 | gave | social | Introduced her',
      '2026-10-05 ; gave, social ; Introduced her',
    ],
    ['exchanges', '2026-10-05 | business | Asked | Name', '2026-10-05 ; business, asked ; Name'],
    ['exchanges', '2026-10-05 | received | Books', '2026-10-05 ; received ; Books'],
    ['exchanges', '2026-10-05 | OFFERED | relationship', '2026-10-05 ; offered, relationship ; '],
    [
      'exchanges',
      '2026-10-05 | social | Books',
      '2026-10-05 ; social ; Books ! exchange-verb (absent)',
    ],
    ['exchanges', '2026-10-05 | - | gave', '2026-10-05 ;  ; gave ! exchange-verb (absent)'],
    ['exchanges', '2026-11-23 | gave', '2026-11-23 ; gave ;  ! past-dated-line (absent)'],
    [
      'discovery',
      '2026-09-20 | indirect | values | Her talk',
      '2026-09-20 ; indirect, values ; Her talk',
    ],
    ['discovery', '2026-09-20 | Working-Style | direct', '2026-09-20 ; working-style, direct ; '],
    ['discovery', '2026-09-20 | values | motives', '2026-09-20 ; values ; motives'],
    [
      'discovery',
      '2026-09-20 | indirect | Her talk',
      '2026-09-20 ; indirect ; Her talk ! discovery-facet (absent)',
    ],
    ['discovery', '2026-11-23 | values', '2026-11-23 ; values ;  ! past-dated-line (absent)'],
  ])('reads in %s: %s', (list, line, said) => {
    expect(read(list, line)).toBe(said);
  });

  it('knows the facets of the settings', () => {
    const reading = aReading({ facets: ['Fears: fears'] });
    expect(read('discovery', '2026-09-20 | fears | Heights', reading)).toBe(
      '2026-09-20 ; Fears ; Heights',
    );
    expect(read('discovery', '2026-09-20 | values | x', reading)).toBe(
      '2026-09-20 ;  ; values | x ! discovery-facet (absent)',
    );
  });
});
