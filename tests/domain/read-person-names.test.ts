import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import type { Frontmatter } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import { DEFAULT_PROPERTY_NAMES } from '../../src/domain/property';
import { aPerson, aReading } from '../support/person-builders';

describe('the names of properties', () => {
  const names = Object.entries(DEFAULT_PROPERTY_NAMES);
  const value: Readonly<Record<string, unknown>> = {
    cadence: 14,
    'last-contact': '2026-11-01',
    'snooze-until': '2026-12-01',
    'next-step': 'Call',
    'next-step-due': '2026-12-02',
    birthday: '05-04',
  };
  const cases = names
    .flatMap(([property, all]) => all.map((name) => [property, name] as const))
    .filter(([property]) => property in value);
  const said = ({ cadence, lastContact, snoozeUntil, nextStep, birthday }: Person): unknown => ({
    cadence,
    lastContact,
    snoozeUntil,
    nextStep,
    birthday,
  });

  it.each(cases)('reads %s from %s', (property, name) => {
    const step = property === 'next-step-due' ? { 'next-step': 'Call' } : {};
    const plain = aPerson({ ...step, [property]: value[property] });
    expect(said(plain)).not.toEqual(said(aPerson(step)));
    expect(said(aPerson({ ...step, [name]: value[property] }))).toEqual(said(plain));
    expect(said(aPerson({ ...step, [name.toUpperCase()]: value[property] }))).toEqual(said(plain));
  });

  it('takes the first listed one that has a value, wherever it stands', () => {
    const contact = (frontmatter: Frontmatter): string =>
      formatDay(aPerson(frontmatter).lastContact ?? 0);
    expect(contact({ last_chat: '2026-01-01', lastContact: '2026-02-02' })).toBe('2026-02-02');
    expect(contact({ lastContact: '2026-02-02', last_chat: '2026-01-01' })).toBe('2026-02-02');
    const three = { last_contacted: '2026-01-01', last_contact: '2026-02-02' };
    expect(contact({ ...three, last_chat: '2026-03-03' })).toBe('2026-02-02');
    expect(contact({ last_chat: '2026-01-01', lastContact: '' })).toBe('2026-01-01');
    expect(contact({ LASTCONTACT: '2026-01-01', lastContact: '2026-02-02' })).toBe('2026-02-02');
  });

  it('reads a bad value rather than the good one after it', () => {
    const person = aPerson({ frequency: 'weekly', cadence: 'often' });
    expect(person.cadence).toBeUndefined();
    expect(person.problems.map(({ property }) => property)).toEqual(['cadence']);
  });

  it('takes a name that two properties were given for the first of them', () => {
    const names = { ...DEFAULT_PROPERTY_NAMES, depth: ['level'], 'depth-goal': ['level'] };
    const person = aPerson({ level: 2 }, aReading({ names }));
    expect([person.depth, person.goal]).toEqual([2, undefined]);
  });

  it('knows only own properties', () => {
    const odd = Object.fromEntries<unknown>([
      ['__proto__', { depth: 3, interactions: ['x'] }],
      ['constructor', 'x'],
      ['hasOwnProperty', 'x'],
    ]);
    expect(aPerson(odd).depth).toBeUndefined();
    expect(aPerson(odd).problems).toEqual([]);
    const heir: Frontmatter = Object.create({ depth: 3 }) as Frontmatter;
    expect(aPerson(heir).depth).toBeUndefined();
  });
});
