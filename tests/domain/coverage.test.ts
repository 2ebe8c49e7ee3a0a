import { describe, expect, it } from 'vitest';
import { coverageOf, nextQuestion } from '../../src/domain/coverage';
import { asksBeforeOffering, offeringFrom } from '../../src/domain/offering';
import type { Frontmatter } from '../../src/domain/note';
import { readHistory } from '../../src/domain/read-history';
import type { Depth } from '../../src/domain/rules';
import { aReading, day, TODAY } from '../support/person-builders';

const history = (frontmatter: Frontmatter, reading = aReading()) =>
  readHistory(frontmatter, reading, TODAY);
const coverage = (frontmatter: Frontmatter, reading = aReading()) =>
  coverageOf(history(frontmatter, reading), reading);

describe('coverageOf', () => {
  it('has every facet of the settings, in their order', () => {
    const reading = aReading({ facets: ['Hopes: goals', 'values'] });
    expect(coverage({ goals: ['Sell vegetables'], projects: ['x'] }, reading)).toEqual([
      { facet: 'Hopes', items: ['Sell vegetables'], last: undefined, how: undefined },
      { facet: 'values', items: [], last: undefined, how: undefined },
    ]);
  });

  it.each<[string, readonly string[], string | undefined, string | undefined]>([
    ['none', [], undefined, undefined],
    ['one of another facet', ['2026-09-20 | goals'], undefined, undefined],
    ['a direct one', ['2026-09-20 | direct | values'], '2026-09-20', 'direct'],
    ['an indirect one', ['2026-09-20 | indirect | Values'], '2026-09-20', 'indirect'],
    ['one that does not say how', ['2026-09-20 | values'], '2026-09-20', undefined],
    [
      'two out of order',
      ['2026-09-20 | direct | values', '2026-08-20 | indirect | values'],
      '2026-09-20',
      'direct',
    ],
    [
      'two of one day',
      ['2026-09-20 | direct | values', '2026-09-20 | indirect | values'],
      '2026-09-20',
      'indirect',
    ],
    ['one in the future', ['2026-11-23 | values'], undefined, undefined],
  ])('knows the last discovery: %s', (_, discovery, last, how) => {
    const values = coverage({ discovery }).find(({ facet }) => facet === 'values');
    const on = last === undefined ? undefined : day(last);
    expect(values).toEqual({ facet: 'values', items: [], last: on, how });
  });
});

describe('nextQuestion', () => {
  const all = { goals: 'a', values: 'b', motives: 'c', projects: 'd', interests: 'e', family: 'f' };
  it.each<[string, Depth | undefined, Frontmatter, number, string | undefined]>([
    ['somebody unrated', undefined, {}, 0, 'goals'],
    ['depth 1: what 2 needs', 1, {}, 0, 'values'],
    ['depth 1, the next one', 1, {}, 1, 'motives'],
    ['depth 1, then in the order of the settings', 1, {}, 2, 'goals'],
    ['depth 1 with the evidence', 1, { motives: ['x'] }, 0, 'goals'],
    ['depth 2: what 3 needs', 2, { values: ['x'] }, 0, 'personality'],
    ['depth 2 without its own evidence', 2, {}, 0, 'values'],
    ['depth 3: what 3 needs', 3, { values: ['x'] }, 0, 'personality'],
    ['depth 3 with all evidence', 3, { values: ['x'], personality: ['y'] }, 0, 'goals'],
    ['the last one left', 1, { ...all, personality: 'g' }, 5, 'working-style'],
    ['nothing unknown', 1, { ...all, personality: 'g', 'working-style': 'h' }, 0, undefined],
    ['as many as there are: the first again', 1, {}, 8, 'values'],
  ])('for %s', (_, depth, frontmatter, seed, facet) => {
    expect(nextQuestion(coverage(frontmatter), depth, seed)).toBe(facet);
  });
});

it.each<[string, Parameters<typeof asksBeforeOffering>[1], readonly string[], boolean]>([
  ['an ask with nothing before', 'ask', [], true],
  ['an exchange asked with nothing before', 'asked', [], true],
  ['an exchange received with nothing before', 'received', [], false],
  ['an offer', 'offer', [], false],
  ['another step', 'other', [], false],
  ['a step without a kind', undefined, [], false],
  ['something offered', 'offered', [], false],
  ['something given', 'gave', [], false],
  ['an ask after an offer', 'ask', ['2026-11-22 | offered | x'], false],
  ['an ask after a gift', 'ask', ['2025-01-01 | gave | x'], false],
  [
    'an ask after asking and receiving',
    'ask',
    ['2026-01-01 | asked', '2026-01-02 | received'],
    true,
  ],
  ['an ask after a bad line', 'ask', ['offered'], true],
  ['an ask before an offer to come', 'ask', ['2026-11-23 | offered'], true],
])('asksBeforeOffering: %s', (_, kind, exchanges, expected) => {
  expect(asksBeforeOffering(history({ exchanges }), kind)).toBe(expected);
});

it.each<[string, Frontmatter, readonly string[]]>([
  ['nothing known', { family: ['Ida'] }, []],
  [
    'goals, then values, then projects',
    { projects: ['Shed'], values: ['Soil'], goals: ['Market'] },
    ['goals: Market', 'values: Soil', 'projects: Shed'],
  ],
  ['two of three', { projects: ['Shed'], values: ['Soil'] }, ['values: Soil', 'projects: Shed']],
  [
    'three at most',
    { values: ['Soil', 'Rest'], goals: ['Market', 'Travel'] },
    ['goals: Market', 'goals: Travel', 'values: Soil'],
  ],
])('offeringFrom %s', (_, frontmatter, expected) => {
  const grounds = offeringFrom(coverage(frontmatter));
  expect(grounds.map(({ facet, text }) => `${facet}: ${text}`)).toEqual(expected);
});
