import { describe, expect, it } from 'vitest';
import { matchPeople } from '../../src/domain/match-people';
import type { Frontmatter } from '../../src/domain/note';
import { aPerson, aReading } from '../support/person-builders';

const reading = aReading();
const ada = (frontmatter: Frontmatter) => aPerson(frontmatter, reading);
const words = (what: string, frontmatter: Frontmatter): readonly string[] | undefined =>
  matchPeople(what, [ada(frontmatter)], reading)[0]?.words;

describe('the words shared', () => {
  const goals = (goal: string): Frontmatter => ({ goals: [goal] });
  it.each<[string, string, Frontmatter, readonly string[] | undefined]>([
    ['none', 'Seed library', goals('Sail the coast'), undefined],
    ['a goal', 'Seed library', goals('Keep seed alive'), ['seed']],
    ['a project', 'Seed library', { projects: 'The library' }, ['library']],
    ['both', 'Seed library', { projects: 'The library', goals: ['Seed'] }, ['seed', 'library']],
    ['capitals and accents', 'KALØ festival', goals('Kalo by boat'), ['kalo']],
    ['letters beyond ASCII', 'Þóra og garður', goals('Garður'), ['gardur']],
    ['a word of four letters', 'Boat', goals('boat'), ['boat']],
    ['a word of three letters', 'Sea', goals('The sea'), undefined],
    ['marks between', 'soil-health', goals('Health, soil!'), ['soil', 'health']],
    ['a word twice', 'Seed by seed', goals('seed'), ['seed']],
    ['a part of a word', 'Seed', goals('Seedlings'), undefined],
    ['values', 'Seed library', { values: ['Seed'] }, undefined],
    ['an organisation', 'Harbour fund', { organisation: 'The Harbour Trust' }, ['harbour']],
    ['an organization', 'Harbour fund', { Organization: ['The Harbour Trust'] }, ['harbour']],
    ['a company', 'Harbour fund', { company: '[[Harbour Trust]]' }, ['harbour']],
    ['a map for a company', 'Harbour fund', { company: { harbour: 1 } }, undefined],
    ['a plan without words', 'A b c', goals('A b c'), undefined],
    ['an empty plan', '', goals('Seed'), undefined],
  ])('%s', (_, what, frontmatter, expected) => {
    expect(words(what, frontmatter)).toEqual(expected);
  });

  it('are found under the names of the settings, in a facet for organisations too', () => {
    const other = aReading({ facets: ['Goals: aims', 'Company: works-at'] });
    const person = aPerson({ aims: ['Seeds'], 'works-at': ['Harbour Trust'] }, other);
    const [match] = matchPeople('Seeds of the harbour', [person], other);
    expect(match?.words).toEqual(['seeds', 'harbour']);
  });
});

it('puts those first who share most, others as they were given', () => {
  const people = ['Seed', 'Sail', 'Seed library', 'Library'].map((goal, at) => ({
    ...ada({ goals: [goal] }),
    name: `P ${at}`,
  }));
  const found = matchPeople('Seed library', people, reading);
  expect(found.map(({ person }) => person.name)).toEqual(['P 2', 'P 0', 'P 3']);
});

it('passes over a note whose block cannot be read', () => {
  expect(matchPeople('Seed', [{ ...ada({}), frontmatter: undefined }], reading)).toEqual([]);
});
