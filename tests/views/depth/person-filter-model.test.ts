import { describe, expect, it } from 'vitest';
import { createPersonFilter, occurring } from '../../../src/views/depth/person-filter-model';
import { EVERYONE, inFolder, READING } from '../../support/depth-people';

const { stages } = READING.rules;
const filter = createPersonFilter();

const names = (text: string, filters: readonly string[]): string =>
  EVERYONE.filter(filter(text, filters))
    .map(({ name }) => name.split(' ')[0])
    .join(' ');

it('there is to filter by what occurs: tags, folders, and stages in their order', () => {
  expect(occurring(EVERYONE, stages).join(' ')).toBe(
    '#person #person/choir #person/garden People/ People/Work/ met known trusted',
  );
  expect(occurring([inFolder('A/B/C', 'Ada')], stages)).toEqual(['A/', 'A/B/', 'A/B/C/']);
});

describe('who passes', () => {
  it.each([
    ['', [], 'Amara Kenji Lucía Mei Søren'],
    ['soren', [], 'Søren'],
    ['  FERNANDEZ lu ', [], 'Lucía'],
    ['ken-chan', [], 'Kenji'],
    ['nobody', [], ''],
    ['', ['#person'], 'Amara Lucía'],
    ['', ['#person/choir'], 'Lucía'],
    ['', ['#person/choir', '#person/garden'], 'Amara Lucía'],
    ['', ['People/Work/'], 'Amara Søren'],
    ['', ['People/'], 'Amara Kenji Lucía Mei Søren'],
    ['', ['met', 'trusted'], 'Kenji Mei'],
    ['', ['People/Work/', 'known'], 'Amara'],
    ['kal', ['People/Work/', 'known'], ''],
  ])('with “%s” and %j: %s', (text, filters, expected) => {
    expect(names(text, filters)).toBe(expected);
  });

  it('is not who only begins alike', () => {
    const people = [inFolder('People2', 'Ada'), inFolder('People', 'Bea', {}, ['personal'])];
    expect(people.filter(filter('', ['People/', '#person']))).toEqual([]);
  });
});

it('a note at the top of the vault has no folder', () => {
  const ada = { ...inFolder('X', 'Ada'), path: 'Ada.md' };
  expect(occurring([ada], stages)).toEqual([]);
});
