import { expect, it } from 'vitest';
import { createWordSearch } from '../../src/domain/word-search';

const THINGS = ['Søren Kalø\nThe drill', 'Lucía Fernández', 'Mei Lin'].map((text) => ({ text }));

it.each([
  ['', 3],
  ['  ', 3],
  ['soren', 1],
  ['DRILL kal', 1],
  ['fernandez lu', 1],
  ['l', 3],
  ['lucia drill', 0],
])('“%s” finds %i', (query, count) => {
  const search = createWordSearch<(typeof THINGS)[number]>(({ text }) => text);
  expect(THINGS.filter(search(query))).toHaveLength(count);
});

it('reads each thing once', () => {
  let read = 0;
  const search = createWordSearch<object>(() => `${(read += 1)}`);
  const thing = {};
  expect([search('1')(thing), search('1')(thing), search('2')(thing), read]).toEqual([
    true,
    true,
    false,
    1,
  ]);
});
