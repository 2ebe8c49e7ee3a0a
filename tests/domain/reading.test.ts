import { expect, it } from 'vitest';
import { plainTag } from '../../src/domain/reading';
import { aReading } from '../support/person-builders';

it.each([
  ['people', 'people'],
  [' #People/Close/ ', 'people/close'],
  ['people//', 'people'],
  ['/people', '/people'],
  ['c#', 'c#'],
  ['##people', '#people'],
  ['#', ''],
])('compares the tag %j as %j', (tag, plain) => {
  expect(plainTag(tag)).toBe(plain);
});

it('leaves out tags without a name', () => {
  const { isPersonTag } = aReading({ personTags: ['#', 'Person', ' ', '/'] });
  const tags = ['person', '#PERSON/old/', 'person', '', '#', '/', 'persons', 'a/person'];
  expect(tags.filter(isPersonTag)).toEqual(['person', '#PERSON/old/', 'person']);
});

it.each([
  ['People', ['People/']],
  [' People ', ['People/']],
  ['/People/Kin/', ['People/Kin/']],
  ['//People//', ['People/']],
  ['/', ['']],
  ['//', ['']],
  ['', []],
  [' ', []],
])('compares the folder %j as %j', (folder, prefixes) => {
  const { personFolders, excludedFolders } = aReading({
    personFolders: [folder],
    excludedFolders: [folder],
  });
  expect([personFolders, excludedFolders]).toEqual([prefixes, prefixes]);
});
