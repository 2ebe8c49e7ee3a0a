import { describe, expect, it } from 'vitest';
import { dayOfName } from '../../src/domain/day-of-name';
import { latestDay, withDatedContact } from '../../src/domain/last-contact';
import { aPerson, day } from '../support/person-builders';

describe('withDatedContact', () => {
  const own = day('2026-11-02');
  it.each<[string, number | undefined, number]>([
    ['a later note', day('2026-11-10'), day('2026-11-10')],
    ['an earlier note', day('2026-10-10'), own],
    ['a note of the same day', own, own],
    ['no note', undefined, own],
  ])('counts %s', (_, dated, lastContact) => {
    const person = aPerson({ 'last-contact': '2026-11-02' });
    const changed = withDatedContact(person, dated);
    expect(changed).toEqual({ ...person, lastContact });
    expect(changed === person).toBe(lastContact === own);
  });

  it('forgets a dated note that is gone', () => {
    const person = aPerson({ 'last-contact': '2026-11-02' });
    const later = withDatedContact(person, day('2026-11-10'));
    expect(withDatedContact(later, undefined)).toEqual(person);
  });

  it('is enough for a person whose own note says nothing', () => {
    expect(withDatedContact(aPerson(), day('2026-11-10')).lastContact).toBe(day('2026-11-10'));
    expect(withDatedContact(aPerson(), undefined).lastContact).toBeUndefined();
  });
});

it.each([
  [1, 2, 2],
  [2, 1, 2],
  [undefined, 1, 1],
  [1, undefined, 1],
  [0, undefined, 0],
  [-5, -6, -5],
  [undefined, undefined, undefined],
])('latestDay of %s and %s is %s', (a, b, latest) => {
  expect(latestDay(a, b)).toBe(latest);
});

describe('dayOfName', () => {
  it.each<[string, string | undefined]>([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22 Dinner with Ada', '2026-11-22'],
    ['2026-11-22 ', '2026-11-22'],
    ['2026-11-22-dinner', undefined],
    ['2026-11-22_dinner', undefined],
    ['2026-11-22T10', undefined],
    ['2026-02-30 Dinner', undefined],
    ['Dinner 2026-11-22', undefined],
    [' 2026-11-22', undefined],
    ['20261122', undefined],
    ['2026-11', undefined],
    ['', undefined],
  ])('of %j is %s', (name, text) => {
    expect(dayOfName(name)).toBe(text === undefined ? undefined : day(text));
  });
});
