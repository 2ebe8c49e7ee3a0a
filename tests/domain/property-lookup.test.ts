import { describe, expect, it } from 'vitest';
import { findProperty, namesToClear, nameToWrite } from '../../src/domain/property-lookup';
import type { Frontmatter } from '../../src/domain/note';

const NAMES = ['last-contact', 'last_contact', 'lastContact'];

describe('findProperty', () => {
  it.each<[string, Frontmatter, string | undefined, unknown]>([
    ['the first listed one', { last_contact: 'b', 'last-contact': 'a' }, 'last-contact', 'a'],
    [
      'a later one where the first is empty',
      { 'last-contact': '', lastContact: 'c' },
      'lastContact',
      'c',
    ],
    [
      'a later one where the first is null',
      { 'last-contact': null, last_contact: 'b' },
      'last_contact',
      'b',
    ],
    ['a bad value too', { 'last-contact': { a: 1 }, last_contact: 'b' }, 'last-contact', { a: 1 }],
    ['0 and false', { 'last-contact': 0, last_contact: 'b' }, 'last-contact', 0],
    ['no blanks', { 'last-contact': '  ', last_contact: 'b' }, 'last_contact', 'b'],
    ['no empty list', { 'last-contact': [], last_contact: 'b' }, 'last_contact', 'b'],
    ['no list of empties', { 'last-contact': [null, ' '], last_contact: 'b' }, 'last_contact', 'b'],
    ['another case', { 'Last-Contact': 'x' }, 'Last-Contact', 'x'],
    ['the case listed, of two', { LASTCONTACT: 'x', lastContact: 'y' }, 'lastContact', 'y'],
    [
      'the other case, where that is empty',
      { LASTCONTACT: 'x', lastContact: null },
      'LASTCONTACT',
      'x',
    ],
    ['the first of two other cases', { LASTCONTACT: 'x', lastcontact: 'y' }, 'LASTCONTACT', 'x'],
    ['no part of a name', { 'last-contact-with': 'x', last: 'y' }, undefined, undefined],
    ['nothing in an empty note', {}, undefined, undefined],
  ])('takes %s', (_, frontmatter, name, value) => {
    const found = findProperty(frontmatter, NAMES);
    expect(found).toEqual(name === undefined ? undefined : { name, value });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'sees %s only where the note has it',
    (name) => {
      expect(findProperty({}, [name])).toBeUndefined();
      expect(nameToWrite({}, [name])).toBe(name);
      const own = Object.fromEntries([[name, 'x']]);
      expect(findProperty(own, [name])).toEqual({ name, value: 'x' });
      expect(namesToClear(own, [name])).toEqual([name]);
    },
  );

  it('does not see what an object inherits', () => {
    const heir: Frontmatter = Object.create({ 'last-contact': 'x' }) as Frontmatter;
    expect(findProperty(heir, NAMES)).toBeUndefined();
  });
});

describe('nameToWrite', () => {
  it.each<[string, Frontmatter, string]>([
    ['the one that is read', { 'last-contact': '', last_contact: 'b' }, 'last_contact'],
    ['the one read with its case', { Last_Contact: 'b' }, 'Last_Contact'],
    ['the one with a bad value', { last_contact: [{}] }, 'last_contact'],
    ['the first that the note has', { lastContact: null, last_contact: '' }, 'last_contact'],
    ['an empty one in another case', { LAST_CONTACT: null }, 'LAST_CONTACT'],
    ['the case listed, of two empty ones', { LASTCONTACT: null, lastContact: null }, 'lastContact'],
    ['the first listed', { other: 1 }, 'last-contact'],
  ])('is %s', (_, frontmatter, name) => {
    expect(nameToWrite(frontmatter, NAMES)).toBe(name);
  });

  it('refuses a property without names', () => {
    expect(() => nameToWrite({}, [])).toThrow(RangeError);
  });
});

describe('namesToClear', () => {
  it('gives every listed name that has a value, as the note spells it', () => {
    const frontmatter = {
      lastContact: 'c',
      LAST_CONTACT: 'b',
      'last-contact': '',
      'next-step': 'x',
    };
    expect(namesToClear(frontmatter, NAMES)).toEqual(['lastContact', 'LAST_CONTACT']);
  });
});
