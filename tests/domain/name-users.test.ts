import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesApart, usersOf } from '../../src/domain/name-users';
import {
  DEFAULT_PROPERTY_NAMES,
  PROPERTIES,
  type Property,
  type PropertyNames,
} from '../../src/domain/property';
import type { Facet } from '../../src/domain/rules';
import { runs } from '../support/random-runs';

const named = (names: Partial<PropertyNames>): PropertyNames => ({
  ...DEFAULT_PROPERTY_NAMES,
  ...names,
});
const aFacet = (name: string, ...properties: string[]): Facet => ({ name, properties });

describe('names that are used twice', () => {
  it.each<[string, Partial<PropertyNames>, Partial<PropertyNames>]>([
    [
      'swapped ones stay',
      { depth: ['stage'], stage: ['depth'] },
      { depth: ['stage'], stage: ['depth'] },
    ],
    ['that of another', { depth: ['Stage'] }, {}],
    ['that of another besides', { depth: ['stage', 'rank'] }, { depth: ['rank'] }],
    [
      'its own stays',
      { depth: ['depth', 'x'], stage: ['depth', 'phase'] },
      { depth: ['depth', 'x'], stage: ['phase'] },
    ],
    ['the same for two', { depth: ['rank'], stage: ['rank'] }, { depth: ['rank'] }],
    ['the usual one is taken by then', { depth: ['stage'], stage: ['tags'] }, {}],
    ['that of a facet', { want: ['GOALS'] }, {}],
    [
      'that of every note, of one',
      { want: ['Tag'], bring: ['alias', 'gives'] },
      { bring: ['gives'] },
    ],
    ['that of every note', { want: ['Type'], bring: ['aliases', 'gives'] }, { bring: ['gives'] }],
  ])('%s', (_, given, expected) => {
    expect(namesApart(named(given), [aFacet('goals', 'goals')]).names).toEqual(named(expected));
  });

  it.each<[string, Facet[], Facet[]]>([
    ['of a property', [aFacet('goals', 'Next-Step')], []],
    ['of a property besides', [aFacet('goals', 'dob', 'aims')], [aFacet('goals', 'aims')]],
    [
      'of another facet',
      [aFacet('a', 'x'), aFacet('b', 'X', 'y')],
      [aFacet('a', 'x'), aFacet('b', 'y')],
    ],
    ['of every note', [aFacet('kin', 'tags')], []],
    ['of none', [aFacet('want', 'wishes')], [aFacet('want', 'wishes')]],
  ])('a facet with the name %s', (_, given, expected) => {
    expect(namesApart(DEFAULT_PROPERTY_NAMES, given).facets).toEqual(expected);
  });

  it('are gone, whatever the settings say, and every property has one', () => {
    const word = fc.constantFrom<string>(...PROPERTIES.slice(0, 5), 'Tags', 'x', 'X', 'goals');
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
    const some = fc.dictionary(fc.constantFrom<Property>(...PROPERTIES.slice(0, 5)), words);
    fc.assert(
      fc.property(some, fc.array(words, { maxLength: 3 }), (names, facets) => {
        const all = facets.map((properties, at) => aFacet(`f${at}`, ...properties));
        const apart = namesApart(named(names), all);
        const lists = [...usersOf(apart.names), ...apart.facets].map(({ properties }) => [
          ...new Set(properties.map((name) => name.toLowerCase())),
        ]);
        expect(lists.every((list) => list.length > 0)).toBe(true);
        expect(new Set(lists.flat()).size).toBe(lists.flat().length);
      }),
      runs(200),
    );
  });
});
