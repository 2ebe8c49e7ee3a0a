import { describe, expect, it } from 'vitest';
import { balanceOf } from '../../src/domain/balance';
import { evidenceMissingFor, missingEvidence } from '../../src/domain/evidence';
import type { Frontmatter } from '../../src/domain/note';
import { readHistory } from '../../src/domain/read-history';
import type { Depth } from '../../src/domain/rules';
import { aPerson, aReading, TODAY } from '../support/person-builders';

describe('missingEvidence', () => {
  const either = ['values', 'motives'];
  it.each<[Depth, readonly string[], readonly (readonly string[])[]]>([
    [1, [], []],
    [2, [], [either]],
    [2, ['goals', 'personality'], [either]],
    [2, ['values'], []],
    [2, ['motives'], []],
    [3, [], [either, ['personality']]],
    [3, ['values'], [['personality']]],
    [3, ['motives', 'values'], [['personality']]],
    [3, ['personality'], [either]],
    [3, ['motives', 'personality'], []],
  ])('for depth %i with %j known is %j', (depth, facets, missing) => {
    const known = new Map(facets.map((facet) => [facet, ['x']]));
    expect(missingEvidence(depth, known, aReading())).toEqual(missing);
  });

  it('does not take an empty facet for knowledge', () => {
    expect(missingEvidence(2, new Map([['values', []]]), aReading())).toEqual([either]);
  });

  it('asks only for facets that the settings have, as they spell them', () => {
    const reading = aReading({ facets: ['Motives: drives'] });
    expect(missingEvidence(3, new Map(), reading)).toEqual([['Motives']]);
    expect(missingEvidence(3, new Map([['Motives', ['x']]]), reading)).toEqual([]);
  });
});

describe('evidenceMissingFor', () => {
  const either = ['values', 'motives'];
  it.each<[string, Frontmatter, readonly (readonly string[])[]]>([
    ['no rating', { values: [] }, []],
    ['a bad rating', { depth: 7 }, []],
    ['1', { depth: 1 }, []],
    ['2', { depth: 2 }, [either]],
    ['2 with an empty list', { depth: 2, values: ['', null] }, [either]],
    ['2 with a text', { depth: 2, motives: 'Fairness' }, []],
    ['3', { depth: 3, Values: ['Soil'] }, [['personality']]],
    ['3 with all', { depth: 3, values: ['Soil'], personality: ['Dry wit'] }, []],
  ])('for %s', (_, frontmatter, missing) => {
    const reading = aReading();
    const person = aPerson(frontmatter, reading);
    expect(evidenceMissingFor(person, reading)).toEqual(missing);
    expect(evidenceMissingFor(person, reading)).toBe(evidenceMissingFor(person, reading));
  });

  it('follows other settings', () => {
    const person = aPerson({ depth: 2, drives: ['Fairness'] });
    expect(evidenceMissingFor(person, aReading())).toEqual([either]);
    const facets = ['motives: drives'];
    expect(evidenceMissingFor(person, aReading({ facets }))).toEqual([]);
  });

  it('asks for all of a note whose block cannot be read, once it is rated', () => {
    const person = { ...aPerson({ depth: 3 }), frontmatter: undefined };
    expect(evidenceMissingFor(person, aReading())).toEqual([either, ['personality']]);
  });
});

describe('balanceOf', () => {
  it.each<[string, readonly string[], readonly [number, number, number, number]]>([
    ['nothing', [], [0, 0, 0, 0]],
    ['an offer', ['offered | social'], [1, 0, 1, 0]],
    ['a gift', ['gave | relationship'], [1, 1, 0, 0]],
    ['a wish', ['asked | business'], [-1, 0, 0, -1]],
    ['something received', ['received | business'], [-1, 0, 0, -1]],
    ['an exchange without a dimension', ['gave', 'gave | social'], [2, 0, 1, 0]],
    ['both ways', ['gave | social', 'received | social', 'asked | business'], [-1, 0, 0, -1]],
    ['bad lines', ['social', 'took | social'], [0, 0, 0, 0]],
  ])('of %s', (_, said, [all, relationship, social, business]) => {
    const exchanges = said.map((line) => `2026-10-05 | ${line}`);
    const history = readHistory({ exchanges }, aReading(), TODAY);
    expect(balanceOf(history.exchanges)).toEqual({ all, relationship, social, business });
  });
});
