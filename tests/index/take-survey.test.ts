import { expect, it } from 'vitest';
import { takeSurvey } from '../../src/index/take-survey';
import { readingWith } from '../support/index-parts';
import { person } from '../support/index-notes';
import { createMemoryNoteSource } from '../support/memory-note-source';

it('looks at every note that can be read, and passes over one that is gone by then', async () => {
  const notes = createMemoryNoteSource({ 'Ada.md': person({ mood: 1 }), 'Per.md': person() });
  const source = {
    paths: () => ['Gone.md', ...notes.paths()],
    note: (path: string) => notes.note(path),
  };
  const survey = await takeSurvey(source, readingWith(), () => Promise.resolve());
  const [found] = survey.proposals;
  expect([found?.rule, [...(found?.notes ?? [])]]).toEqual(['type: person', ['Ada.md', 'Per.md']]);
});
