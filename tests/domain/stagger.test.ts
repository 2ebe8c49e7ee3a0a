import { describe, expect, it } from 'vitest';
import { formatDay, type Day } from '../../src/domain/day';
import type { Depth } from '../../src/domain/rules';
import { startAfresh, stagger, type DuePerson } from '../../src/domain/stagger';
import { day, TODAY } from '../support/person-builders';

const due = (name: string, on: Day | undefined = TODAY, depth?: Depth): DuePerson => ({
  path: `People/${name}.md`,
  name,
  depth,
  due: on,
});
const many = (count: number): readonly DuePerson[] =>
  Array.from({ length: count }, (_, at) => due(`P ${at}`));
const days = (people: readonly DuePerson[], weeks: number, today = TODAY): readonly string[] =>
  stagger(people, weeks, today).map(({ to }) => formatDay(to));
const names = (people: readonly DuePerson[]): readonly string[] =>
  stagger(people, 1, TODAY).map(({ path }) => path.slice(7, -3));

describe('the days', () => {
  // 2026-11-22 is a Sunday.
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
  it.each<[string, number, number, readonly string[]]>([
    ['nobody', 0, 2, []],
    ['one', 1, 2, ['2026-11-23']],
    ['five in a week', 5, 1, week],
    ['ten in a week', 10, 1, week.flatMap((each) => [each, each])],
    ['two in two weeks', 2, 2, ['2026-11-23', '2026-11-30']],
    ['three in two weeks', 3, 2, ['2026-11-23', '2026-11-26', '2026-12-01']],
    ['no week at all', 2, 0, []],
    ['less than no week', 2, -1, []],
    ['a week and a half: a week', 2, 1.5, ['2026-11-23', '2026-11-25']],
  ])('of %s', (_, count, weeks, expected) => {
    expect(days(many(count), weeks)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a Thursday', '2026-11-26', ['2026-11-27', '2026-11-30', '2026-12-01', '2026-12-02']],
    ['a Friday', '2026-11-27', ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']],
    ['a Saturday', '2026-11-28', ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03']],
  ])('begin tomorrow, and leave weekends out, from %s on', (_, today, first) => {
    expect(days(many(5), 1, day(today)).slice(0, 4)).toEqual(first);
  });

  it('have nearly as many people each, and none too many', () => {
    const counts = new Map<string, number>();
    for (const each of days(many(33), 2)) counts.set(each, (counts.get(each) ?? 0) + 1);
    expect(counts.size).toBe(10);
    expect([...counts.values()].every((count) => count === 3 || count === 4)).toBe(true);
  });
});

describe('the order', () => {
  it.each<[string, readonly DuePerson[], readonly string[]]>([
    ['the longest overdue', [due('Ada', TODAY - 1), due('Per', TODAY - 9)], ['Per', 'Ada']],
    [
      'of one day the deepest',
      [due('Ada'), due('Mei', TODAY, 1), due('Per', TODAY, 3)],
      ['Per', 'Mei', 'Ada'],
    ],
    ['then the name', [due('Per 10', TODAY, 2), due('Per 9', TODAY, 2)], ['Per 9', 'Per 10']],
    [
      'no known contact last',
      [{ ...due('Ada', TODAY, 3), due: undefined }, due('Per', TODAY + 9)],
      ['Per', 'Ada'],
    ],
  ])('has first: %s', (_, people, expected) => {
    expect(names(people)).toEqual(expected);
  });
});

describe('a fresh start', () => {
  const afresh = (...people: readonly (readonly [string, number, Day?])[]): readonly string[] =>
    startAfresh(
      people.map(([name, cadence, on]) => ({ ...due(name, on), cadence })),
      TODAY,
    ).map(({ path, to }) => `${path.slice(7, -3)} ${formatDay(to)}`);

  it.each<[string, readonly string[], readonly string[]]>([
    ['nobody', afresh(), []],
    ['one: at the end of the cadence', afresh(['Ada', 14]), ['Ada 2026-12-06']],
    [
      'several of one cadence: over it, the longest overdue first',
      afresh(['Ada', 30, TODAY - 1], ['Mei', 30, TODAY - 80], ['Per', 30, TODAY - 9]),
      ['Mei 2026-12-02', 'Per 2026-12-12', 'Ada 2026-12-22'],
    ],
    [
      'each cadence by itself',
      afresh(['Ada', 7, TODAY - 3], ['Mei', 90, TODAY - 2], ['Per', 7, TODAY - 1]),
      ['Ada 2026-11-26', 'Mei 2027-02-20', 'Per 2026-11-29'],
    ],
    [
      'more than there are days',
      afresh(['Ada', 1], ['Mei', 1], ['Per', 1]),
      ['Ada 2026-11-23', 'Mei 2026-11-23', 'Per 2026-11-23'],
    ],
  ])('of %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
