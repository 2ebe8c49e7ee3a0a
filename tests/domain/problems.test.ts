import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../src/domain/note';
import type { Expected } from '../../src/domain/problem';
import { aPerson } from '../support/person-builders';

const problems = (frontmatter: Frontmatter): readonly (readonly unknown[])[] =>
  aPerson(frontmatter).problems.map(({ property, value, expected }) => [property, value, expected]);

describe('a bad value', () => {
  it.each<[string, unknown, Expected]>([
    ['depth', 7, 'depth'],
    ['depth-goal', 'high', 'depth'],
    ['depth-why', ['a'], 'text'],
    ['depth-history', { a: 1 }, 'dated-line'],
    ['stage', 'best', 'stage'],
    ['stage', ['known'], 'stage'],
    ['cadence', 'often', 'cadence'],
    ['cadence', 0, 'cadence'],
    ['last-contact', '2026-11-23', 'past-date'],
    ['last-contact', 'yesterday', 'past-date'],
    ['snooze-until', 'soon', 'date'],
    ['next-step', { a: 1 }, 'text'],
    ['next-step-due', 'tomorrow', 'date'],
    ['next-step-due', '2026-02-30', 'date'],
    ['next-step-why', [{ a: 1 }], 'text'],
    ['next-step-kind', 'give', 'step-kind'],
    ['interactions', { '2026-11-02': 'call' }, 'dated-line'],
    ['promises', { a: 'b' }, 'dated-line'],
    ['exchanges', { a: 'b' }, 'dated-line'],
    ['goals', { a: 'b' }, 'texts'],
    ['working-style', { a: 'b' }, 'texts'],
    ['discovery', { a: 'b' }, 'dated-line'],
    ['want', ['a'], 'text'],
    ['bring', { a: 'b' }, 'text'],
    ['birthday', '2026-02-29', 'birthday'],
    ['birthday', 504, 'birthday'],
    ['set-aside', { a: 'b' }, 'dated-line'],
  ])('%s: %j is a problem', (property, value, expected) => {
    expect(problems({ [property]: value })).toEqual([[property, value, expected]]);
    const name = property.toUpperCase();
    expect(problems({ [name]: value })).toEqual([[name, value, expected]]);
  });

  it('stands under the name it has in the note', () => {
    expect(problems({ next_action_date: 'soon' })).toEqual([['next_action_date', 'soon', 'date']]);
    expect(problems({ Last_Chat: 5 })).toEqual([['Last_Chat', 5, 'past-date']]);
  });

  it('knows the path of its note', () => {
    expect(aPerson({ depth: 7 }).problems[0]?.path).toBe('People/Ada.md');
  });
});

describe('a bad line', () => {
  const nested = { a: { b: 1 } };
  it.each<[string, unknown, Expected]>([
    ['depth-history', '2026-01-10 | x', 'depth-mark'],
    ['depth-history', '2026-11-23 | 1', 'past-dated-line'],
    ['interactions', 'call', 'dated-line'],
    ['interactions', '2026-11-23 | call', 'past-dated-line'],
    ['interactions', '2026-11-02 | quality 4', 'no-near-miss'],
    ['interactions', { Asked: 'how' }, 'dated-line'],
    ['interactions', nested, 'dated-line'],
    ['interactions', ['2026-11-02'], 'dated-line'],
    ['interactions', 5, 'dated-line'],
    ['promises', '2026-02-30 | x', 'promise-day'],
    ['promises', '2026-11-01 | kept soon', 'no-near-miss'],
    ['promises', nested, 'dated-line'],
    ['exchanges', '2026-10-05 | Books', 'exchange-verb'],
    ['exchanges', '2026-12-05 | gave', 'past-dated-line'],
    ['values', nested, 'texts'],
    ['values', ['Soil'], 'texts'],
    ['discovery', '2026-09-20 | direct', 'discovery-facet'],
    ['discovery', '2027-09-20 | values', 'past-dated-line'],
    ['set-aside', '2026-11-22 | lonely', 'signal-mark'],
    ['set-aside', '2026-11-23 | drifting', 'past-dated-line'],
  ])('of %s, %j, is a problem', (property, line, expected) => {
    const found = [property, line, expected];
    expect(problems({ [property]: [line] })).toEqual([found]);
    expect(problems({ [property]: [null, line, '', line] })).toEqual([found, found]);
    if (typeof line === 'string') expect(problems({ [property]: line })).toEqual([found]);
  });
});

it.each<[string, unknown]>([
  ['depth', '3'],
  ['depth-why', 5],
  ['stage', 'TRUSTED'],
  ['next-step', true],
  ['next-step-kind', 'Offer'],
  ['last-contact', '2026-11-22'],
  ['interactions', ['2026-11-22T10:00 | call']],
  ['promises', ['2027-11-22 | x', 'x', 'kept 2027-01-01']],
  ['goals', 'Sell vegetables'],
  ['goals', [{ Market: 'on Saturdays' }, 7, null]],
  ['birthday', '--02-29'],
  ['interactions', []],
  ['interactions', null],
])('%s: %j is no problem', (property, value) => {
  expect(problems({ [property]: value })).toEqual([]);
});

it('lists them in the order of the table, then of the lines', () => {
  const frontmatter = {
    'set-aside': ['x'],
    birthday: 'x',
    bring: [1],
    want: [1],
    discovery: ['x', 'y'],
    'working-style': { a: 1 },
    goals: { a: 1 },
    exchanges: ['x'],
    promises: ['2026-02-30'],
    interactions: ['x', '2026-11-02', 'y'],
    'next-step-kind': 'x',
    'next-step-why': [1],
    'next-step-due': 'x',
    'next-step': [1],
    'snooze-until': 'x',
    'last-contact': 'x',
    cadence: 'x',
    stage: 'x',
    'depth-history': ['x'],
    'depth-why': [1],
    'depth-goal': 9,
    depth: 9,
  };
  const order = [
    ...['depth', 'depth-goal', 'depth-why', 'depth-history', 'stage', 'cadence', 'last-contact'],
    ...['snooze-until', 'next-step', 'next-step-due', 'next-step-why', 'next-step-kind'],
    ...['interactions', 'interactions', 'promises', 'exchanges', 'goals', 'working-style'],
    ...['discovery', 'discovery', 'want', 'bring', 'birthday', 'set-aside'],
  ];
  expect(problems(frontmatter).map(([property]) => property)).toEqual(order);
  expect(problems(frontmatter).filter(([name]) => name === 'interactions')).toEqual([
    ['interactions', 'x', 'dated-line'],
    ['interactions', 'y', 'dated-line'],
  ]);
});
