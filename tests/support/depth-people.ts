import type { Frontmatter } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import { readPerson } from '../../src/domain/read-person';
import { aNote, aReading, TODAY } from './person-builders';

export const READING = aReading();

/** A person as the note in that folder makes them. */
export function inFolder(
  folder: string,
  name: string,
  frontmatter: Frontmatter = {},
  tags: readonly string[] = [],
): Person {
  const path = `${folder}/${name}.md`;
  return readPerson(aNote({ path, name, frontmatter, tags }), READING, TODAY);
}

export const AMARA = inFolder(
  'People/Work',
  'Amara Okafor',
  {
    ...{ depth: 2, 'depth-goal': 3, stage: 'known', 'last-contact': '2026-11-10' },
    'depth-why': 'I know what drives her',
    'depth-history': ['2026-01-10 | 1', '2026-06-01 | 2 | long walk'],
    ...{ values: ['Soil health', 'Independence'], family: ['Ida (daughter, 9)'] },
  },
  ['person/garden'],
);
export const KENJI = inFolder('People', 'Kenji Watanabe', {
  ...{ depth: 3, stage: 'trusted', 'last-contact': '2026-11-21', aliases: ['Ken-chan'] },
  'depth-history': ['2026-11-01 | 3'],
});
export const LUCIA = inFolder('People', 'Lucía Fernández', { 'depth-goal': 2 }, ['person/choir']);
export const MEI = inFolder('People', 'Mei Lin', {
  ...{ depth: 1, stage: 'met', 'last-contact': '2026-03-01' },
  'depth-history': ['2025-11-20 | 1'],
});
export const SOREN = inFolder('People/Work', 'Søren Kalø', {
  ...{ depth: 2, values: ['Craft'], 'last-contact': '2026-11-22' },
});

/** By name, as the index hands them out. */
export const EVERYONE: readonly Person[] = [AMARA, KENJI, LUCIA, MEI, SOREN];
