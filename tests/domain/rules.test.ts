import { expect, it } from 'vitest';
import { parseFacet, parsePropertyRule } from '../../src/domain/rules';

it.each([
  ['type: person', 'type', 'person'],
  [' type :  person ', 'type', 'person'],
  ['is: Kin: near', 'is', 'Kin: near'],
  ['type', 'type', ''],
  ['type:', 'type', ''],
  ['', '', ''],
])('%j is a rule for a property and its value', (text, property, value) => {
  expect(parsePropertyRule(text)).toEqual({ property, value });
});

it.each([
  ['goals', 'goals', ['goals']],
  [' goals ', 'goals', ['goals']],
  ['goals: aims', 'goals', ['aims']],
  [' goals :  aims , hopes ', 'goals', ['aims', 'hopes']],
  ['goals: aims,, hopes,', 'goals', ['aims', 'hopes']],
  ['goals:', 'goals', []],
  ['goals: a: b', 'goals', ['a: b']],
])('%j is a facet and the names of its property', (text, name, properties) => {
  expect(parseFacet(text)).toEqual({ name, properties });
});
