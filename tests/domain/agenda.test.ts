import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGENDA_KINDS,
  agendaItems,
  compareAgendaItems,
  sectionOf,
  SECTIONS,
  type AgendaItem,
} from '../../src/domain/agenda';
import { formatDay } from '../../src/domain/day';
import type { Frontmatter } from '../../src/domain/note';
import { aPerson, aReading, day, TODAY } from '../support/person-builders';
import { runs } from '../support/random-runs';

/** `kind due section`, one for each item. */
function agenda(frontmatter: Frontmatter, today = TODAY): readonly string[] {
  return agendaItems(aPerson(frontmatter), aReading(), today).map(({ kind, due }) =>
    [kind, due === undefined ? '-' : formatDay(due), sectionOf(due, today)].join(' '),
  );
}

describe('agendaItems', () => {
  it.each<[string, Frontmatter, readonly string[]]>([
    ['nothing to do', {}, []],
    ['a step', { 'next-step': 'Call', 'next-step-due': '2026-11-21' }, ['step 2026-11-21 overdue']],
    ['a step without a day', { 'next-step': 'Call' }, ['step - someday']],
    ['a step with a bad day', { 'next-step': 'Call', 'next-step-due': 'x' }, ['step - someday']],
    ['a day without a step', { 'next-step-due': '2026-11-21' }, []],
    ['a promise', { promises: ['2026-11-22 | Drill'] }, ['promise 2026-11-22 today']],
    ['a promise without a day', { promises: ['Drill'] }, ['promise - someday']],
    ['a thanks', { promises: ['2026-11-29 | thanks | x'] }, ['thanks 2026-11-29 week']],
    ['what is owed', { promises: ['2026-11-30 | to me | x'] }, ['owed 2026-11-30 later']],
    ['an owed thanks', { promises: ['to me | thanks | x'] }, ['owed - someday']],
    ['kept and dropped ones', { promises: ['kept 2026-11-01 | x', 'dropped 2026-11-01 | y'] }, []],
    [
      'a person of depth 3',
      { depth: 3, 'last-contact': '2026-11-08' },
      ['keep-in-touch 2026-11-22 today'],
    ],
    [
      'a person of depth 1',
      { depth: 1, 'last-contact': '2026-08-23' },
      ['keep-in-touch 2026-11-21 overdue'],
    ],
    ['no known contact', { depth: 3 }, ['keep-in-touch - someday']],
    ['nobody rated', { 'last-contact': '2020-01-01' }, []],
    ['nobody rated, with a cadence', { cadence: 7 }, ['keep-in-touch - someday']],
    ['never', { depth: 3, cadence: 'never', 'last-contact': '2020-01-01' }, []],
    ['a snooze until today', { depth: 3, 'snooze-until': '2026-11-22' }, []],
    [
      'a snooze until yesterday',
      { depth: 3, 'snooze-until': '2026-11-21' },
      ['keep-in-touch - someday'],
    ],
    [
      'a snooze and a step',
      { depth: 3, 'snooze-until': '2026-12-22', 'next-step': 'x' },
      ['step - someday'],
    ],
  ])('for %s', (_, frontmatter, items) => {
    expect(agenda(frontmatter)).toEqual(items);
  });

  it('says what, why, and which line', () => {
    const frontmatter = {
      'next-step': 'Send the article',
      'next-step-due': '2026-11-28',
      'next-step-why': 'She is planning an allotment',
      cadence: 30,
      birthday: '11-23',
      promises: ['', '2026-12-01 | Drill', '2026-12-01 |  '],
    };
    const person = { path: 'People/Ada.md', name: 'Ada' };
    const silent = { ...person, text: undefined, why: undefined, line: 0 };
    expect(agendaItems(aPerson(frontmatter), aReading(), TODAY)).toEqual([
      { ...silent, kind: 'birthday', due: day('2026-11-23') },
      {
        ...person,
        kind: 'step',
        text: 'Send the article',
        why: 'She is planning an allotment',
        due: day('2026-11-28'),
        line: 0,
      },
      { ...silent, kind: 'promise', text: 'Drill', due: day('2026-12-01'), line: 1 },
      { ...silent, kind: 'promise', text: '', due: day('2026-12-01'), line: 2 },
      { ...silent, kind: 'keep-in-touch', due: undefined },
    ]);
  });

  it('has none for a block that cannot be read', () => {
    expect(agendaItems({ ...aPerson(), frontmatter: undefined }, aReading(), TODAY)).toEqual([]);
  });
});

describe('birthdays', () => {
  it.each<[string, string, readonly string[]]>([
    ['11-22', '2026-11-22', ['birthday 2026-11-22 today']],
    ['11-21', '2026-11-22', []],
    ['11-23', '2026-11-22', ['birthday 2026-11-23 week']],
    ['11-30', '2026-11-22', ['birthday 2026-11-30 later']],
    ['12-22', '2026-11-22', ['birthday 2026-12-22 later']],
    ['12-23', '2026-11-22', []],
    ['1984-11-22', '2026-11-22', ['birthday 2026-11-22 today']],
    ['--01-01', '2026-12-31', ['birthday 2027-01-01 week']],
    ['01-30', '2026-12-31', ['birthday 2027-01-30 later']],
    ['01-31', '2026-12-31', []],
    ['02-29', '2026-02-28', ['birthday 2026-02-28 today']],
    ['2000-02-29', '2027-02-27', ['birthday 2027-02-28 week']],
    ['02-29', '2026-03-01', []],
    ['02-29', '2028-02-28', ['birthday 2028-02-29 week']],
    ['02-29', '2028-02-29', ['birthday 2028-02-29 today']],
    ['02-29', '2028-03-01', []],
    ['02-29', '2026-01-29', ['birthday 2026-02-28 later']],
    ['02-29', '2026-01-28', []],
    ['02-29', '2100-02-28', ['birthday 2100-02-28 today']],
  ])('%s as seen on %s', (birthday, today, items) => {
    expect(agenda({ birthday }, day(today))).toEqual(items);
  });
});

describe('sectionOf', () => {
  it.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'today'],
    ['2026-11-23', 'week'],
    ['2026-11-29', 'week'],
    ['2026-11-30', 'later'],
    ['9999-12-31', 'later'],
    ['0001-01-01', 'overdue'],
  ])('puts %s under %s', (due, section) => {
    expect(sectionOf(day(due), TODAY)).toBe(section);
    expect(SECTIONS).toContain(section);
  });

  it('puts what has no day under someday', () => {
    expect(sectionOf(undefined, TODAY)).toBe('someday');
  });
});

describe('the order of items', () => {
  const item = (more: Partial<AgendaItem>): AgendaItem => ({
    kind: 'step',
    path: 'People/Ada.md',
    name: 'Ada',
    text: 'x',
    why: undefined,
    due: TODAY,
    line: 0,
    ...more,
  });

  it.each<[string, Partial<AgendaItem>, Partial<AgendaItem>]>([
    ['the earlier day', { due: TODAY - 1, kind: 'birthday' }, { due: TODAY }],
    ['a day before none', { kind: 'birthday' }, { due: undefined }],
    ['the kind, on one day', { name: 'Zoë' }, { kind: 'promise', name: 'Ada' }],
    ['the kind, without a day', { due: undefined }, { due: undefined, kind: 'owed' }],
    ['the name', { name: 'Ada', path: 'z.md' }, { name: 'Per', path: 'a.md' }],
    ['the name by its number', { name: 'Ada 2' }, { name: 'Ada 10' }],
    ['the name as people sort it', { name: 'Émile' }, { name: 'Zoë' }],
    ['the path', { path: 'A/Ada.md', line: 9 }, { path: 'B/Ada.md' }],
    ['the line', { kind: 'promise', line: 2 }, { kind: 'promise', line: 10 }],
  ])('goes by %s', (_, first, second) => {
    expect(compareAgendaItems(item(first), item(second))).toBeLessThan(0);
    expect(compareAgendaItems(item(second), item(first))).toBeGreaterThan(0);
  });

  it('has the kinds in the order of the record', () => {
    const items = AGENDA_KINDS.map((kind) => item({ kind })).reverse();
    expect(items.sort(compareAgendaItems).map(({ kind }) => kind)).toEqual(AGENDA_KINDS);
    expect(compareAgendaItems(item({}), item({}))).toBe(0);
  });

  it('is the same whatever the order before', () => {
    const anyItem = fc.record({
      kind: fc.constantFrom(...AGENDA_KINDS),
      path: fc.constantFrom('A/x.md', 'B/x.md'),
      name: fc.constantFrom('Ada', 'Per', 'Émile', 'Ada 2', 'Ada 10'),
      due: fc.option(fc.integer({ min: TODAY - 2, max: TODAY + 2 }), { nil: undefined }),
      line: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(anyItem), (some) => {
        const items = some.map(item);
        const sorted = [...items].sort(compareAgendaItems);
        expect([...items].reverse().sort(compareAgendaItems)).toEqual(sorted);
      }),
      runs(200),
    );
  });
});
