import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseCadence } from '../../src/domain/cadence';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import { hasValue, type Frontmatter } from '../../src/domain/note';
import { readReview } from '../../src/domain/review';
import { aNote, aPerson, aReading } from '../support/person-builders';

const page = readFileSync(new URL('../../docs/record.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const properties = (block: string | undefined): Frontmatter =>
  parse((block ?? '').replace(/^---$/gm, '')) as Frontmatter;

describe('docs/record.md', () => {
  it('shows a person without problems, and every value of it is read', () => {
    const person = aPerson(properties(blocks[0]));
    expect(person.problems).toEqual([]);
    const { depth, goal, stage, cadence, lastContact, nextStep, openPromises, birthday } = person;
    const said = [depth, goal, stage, cadence, lastContact, nextStep, openPromises, birthday];
    expect(said.every(hasValue)).toBe(true);
  });

  it('shows a review without problems', () => {
    const note = aNote({ frontmatter: properties(blocks[1]) });
    const review = readReview(note, (link) => `${link}.md`);
    expect(review).toMatchObject({ done: true, people: ['Ada.md', 'Per.md'], problems: [] });
  });

  const { names, facets, stages, kinds } = DEFAULT_RULES;
  const words = [
    ...Object.values(names).flat(),
    ...facets,
    ...[...stages, ...kinds, 'Templates', 'type: ten-review', 'type: relationship-plan', 'aliases'],
    ...[...aReading().lines.exchanges.words.keys(), ...aReading().lines.promises.words.keys()],
    ...[...aReading().lines.interactions.words.keys(), ...aReading().lines.discovery.words.keys()],
  ];

  it.each([...new Set(words)])('names %s', (word) => {
    expect(page.includes(`\`${word}\``)).toBe(true);
  });

  it('gives every word for a cadence with its days', () => {
    const rows = [...page.matchAll(/^ *\| ((?:`[a-z-]+`,? ?)+) *\| (\d+) *\|$/gm)];
    const said = rows.flatMap(([, list, days]) =>
      [...(list ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => [word, Number(days)]),
    );
    expect(said.length).toBe(11);
    expect(said).toEqual(said.map(([word]) => [word, parseCadence(word)]));
  });
});
