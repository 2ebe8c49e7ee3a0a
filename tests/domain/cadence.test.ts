import { describe, expect, it } from 'vitest';
import { cadenceOf, keepInTouchDue, parseCadence } from '../../src/domain/cadence';
import { formatDay } from '../../src/domain/day';
import type { Frontmatter } from '../../src/domain/note';
import { aPerson, aReading } from '../support/person-builders';

describe('parseCadence', () => {
  it.each([
    [1, 1],
    [30, 30],
    ['30', 30],
    [' 30 ', 30],
    ['14d', 14],
    ['2w', 14],
    ['3m', 90],
    ['1y', 365],
    ['2W', 14],
    ['daily', 1],
    ['weekly', 7],
    ['biweekly', 14],
    ['bi-weekly', 14],
    ['fortnightly', 14],
    ['monthly', 30],
    ['quarterly', 91],
    ['half-yearly', 182],
    ['bi-annually', 182],
    ['yearly', 365],
    ['annually', 365],
    ['Monthly', 30],
    ['never', 'never'],
    ['NEVER', 'never'],
  ])('reads %j as %j', (value, cadence) => {
    expect(parseCadence(value)).toBe(cadence);
  });

  it.each([
    0,
    -1,
    1.5,
    '0',
    '0w',
    '-3',
    '+3',
    '1.5',
    '2 w',
    '2x',
    'w',
    'd',
    'every week',
    'constructor',
    '99999999999999999999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    [30],
    { every: 30 },
  ])('refuses %j', (value) => {
    expect(parseCadence(value)).toBeUndefined();
  });
});

describe('cadenceOf', () => {
  it.each<[string, Frontmatter, unknown]>([
    ['the note says', { cadence: '2w', depth: 3 }, 14],
    ['the note says, in another property', { frequency: 'monthly' }, 30],
    ['never', { cadence: 'never', depth: 3 }, 'never'],
    ['of depth 3', { depth: 3 }, 14],
    ['of depth 2', { depth: '2' }, 30],
    ['of depth 1', { depth: 1 }, 90],
    ['of the depth where the own one is bad', { cadence: 'often', depth: 2 }, 30],
    ['none for a person not rated', {}, undefined],
    ['none where the depth is bad', { depth: 7 }, undefined],
  ])('is what %s', (_, frontmatter, cadence) => {
    expect(cadenceOf(aPerson(frontmatter), aReading())).toBe(cadence);
  });

  it('is none for a depth without a reminder in the settings', () => {
    const reading = aReading({ cadence1: 'never', cadence2: 40 });
    expect(cadenceOf(aPerson({ depth: 1 }), reading)).toBeUndefined();
    expect(cadenceOf(aPerson({ depth: 2 }), reading)).toBe(40);
  });
});

describe('keepInTouchDue', () => {
  it.each<[Frontmatter, string | undefined]>([
    [{ cadence: 30, 'last-contact': '2026-11-02' }, '2026-12-02'],
    [{ cadence: 1, 'last-contact': '2026-11-22' }, '2026-11-23'],
    [{ depth: 3, 'last-contact': '2026-02-20' }, '2026-03-06'],
    [{ cadence: 30, 'last-contact': '2026-11-02', 'snooze-until': '2027-01-01' }, '2026-12-02'],
    [{ cadence: 30 }, undefined],
    [{ cadence: 'never', 'last-contact': '2026-11-02' }, undefined],
    [{ 'last-contact': '2026-11-02' }, undefined],
    [{ cadence: 9_000_000_000, 'last-contact': '2026-11-02' }, '9999-12-31'],
  ])('for %j is %s', (frontmatter, due) => {
    const found = keepInTouchDue(aPerson(frontmatter), aReading());
    expect(found === undefined ? undefined : formatDay(found)).toBe(due);
  });
});
