// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { startVault } from '../support/index-vault';

it.each([
  ['in the text alone', 'With #friends.\n', ['friends']],
  [
    'a list in the properties alone',
    '---\ntags: [person, kin/near]\n---\n',
    ['person', 'kin/near'],
  ],
  ['a single one, in other letters', '---\nTag: person\n---\n', ['person']],
  ['a property that only sounds so', '---\nstags: [person]\ntagged: person\n---\n', []],
  ['none', '---\ndepth: 2\n---\nText\n', []],
])('a note has its tags: %s', async (_, text, tags) => {
  const bed = await startVault({ 'Ada.md': text });
  expect(bed.source.note('Ada.md')?.tags).toEqual(tags);
});
