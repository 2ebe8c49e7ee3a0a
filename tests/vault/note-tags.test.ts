// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { startVault } from '../support/index-vault';

const properties = (...lines: readonly string[]): string => ['---', ...lines, '---', ''].join('\n');

it.each([
  ['in the text alone', 'With #friends.\n', ['friends']],
  ['a list', properties('tags: [person, kin/near]'), ['person', 'kin/near']],
  ['a list and the text', `${properties('tags: [person]')}#near\n`, ['person', 'near']],
  [
    'with hashes and commas',
    properties('tags: ["#person", "kin, near"]'),
    ['person', 'kin', 'near'],
  ],
  ['a list with an empty item', properties('tags:', '  -', '  - person'), ['person']],
  ['numbers', properties('tags: [2024, person]'), ['2024', 'person']],
  ['a single one, in other letters', properties('Tag: person'), ['person']],
  ['several in one text', properties('tags: person, near'), ['person', 'near']],
  ['a property that only sounds so', properties('stags: [person]', 'tagged: person'), []],
  ['a map', properties('tags: { person: true }'), []],
  ['none', `${properties('depth: 2')}Text\n`, []],
])('a note has its tags: %s', async (_, text, tags) => {
  const bed = await startVault({ 'Ada.md': text });
  expect(bed.source.note('Ada.md')?.tags).toEqual(tags);
});
