import { expect, it } from 'vitest';
import { readPerson } from '../../../src/domain/read-person';
import { aNote, aReading, TODAY } from '../../support/person-builders';
import { sectionsAbout, sectionsOf, wordsOf } from '../../support/person-sections';

/** Without the marks that let words of the note run as their own language does. */
const shown = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/[\u2068\u2069]/g, ''));

it('says below the name what could not be read, and what is expected', () => {
  const { sections } = sectionsOf({
    ...{ depth: 7, 'next-step': 'Call', 'next-step-due': 'tomorrow' },
    goals: ['A garden'],
  });
  expect(sections[1]).toMatchObject({ title: 'Needs a look', about: 'People/Ada.md' });
  expect(shown(wordsOf(sections[1]))).toEqual([
    'Found: 7 (depth · Expected: 1, 2 or 3)',
    'Found: tomorrow (next-step-due · Expected: a day that exists, such as 2026-11-28)',
  ]);
  expect(sections.map(({ key }) => key)).toContain('known');
});

it('says nothing of the kind where all can be read', () => {
  const keys = sectionsOf({ depth: 2 }).sections.map(({ key }) => key);
  expect(keys).not.toContain('troubles');
});

it('claims nothing of a note whose block cannot be read but that', () => {
  const note = aNote({ brokenBlock: 'depth: 2\nnext-step: "Return his book' });
  const { sections } = sectionsAbout(readPerson(note, aReading(), TODAY));
  expect(sections.map(({ key }) => key)).toEqual(['head', 'troubles']);
  expect(shown(wordsOf(sections[1]))).toEqual([
    'Found: depth: 2 next-step: "Return his book (frontmatter · Expected: properties between two lines “---”, each name once)',
  ]);
});
