import { expect, it } from 'vitest';
import type { MadePerson } from '../../src/actions/make-person';
import type { Refusal } from '../../src/domain/frontmatter-edit';
import { en } from '../../src/i18n/en';
import { announcedNotes } from '../../src/modals/announced-notes';

function bed(made: MadePerson, refusal: Refusal | undefined, left: number, may?: true) {
  const said: string[] = [];
  const notes = announcedNotes(
    {
      makePerson: () => Promise.resolve(made),
      newPlan: () =>
        Promise.resolve(refusal ? { kind: 'refused', refusal } : { kind: 'made', path: 'Plan.md' }),
      samples: {
        add: () => Promise.resolve(refusal),
        remove: () => Promise.resolve(left),
        count: () => 5,
      },
    },
    (text) => said.push(text),
    en,
    (count) => {
      said.push(`${count} may go: ${may ?? false}`);
      return Promise.resolve(may);
    },
  );
  return { said, notes };
}

it.each<[MadePerson, string | undefined, readonly string[]]>([
  [{ kind: 'made', path: 'P/Mei.md' }, 'P/Mei.md', []],
  [
    { kind: 'there', path: 'P/Mei.md' },
    'P/Mei.md',
    ['There is a note about Mei already. It stays as it is.'],
  ],
  [
    { kind: 'refused', path: 'Mei.md', refusal: { reason: 'write-failed', detail: 'No space' } },
    undefined,
    ['No note was made for Mei. It could not be written (No space).'],
  ],
  [
    {
      ...{ kind: 'refused', path: 'P/Mei.md', template: 'T/Person' },
      refusal: { reason: 'unreadable-block' },
    },
    undefined,
    ['No note was made for Mei from the template “T/Person”. Its properties cannot be read.'],
  ],
  [
    { kind: 'refused', path: 'Tim', refusal: { reason: 'no-template', detail: 'Nope/Missing' } },
    undefined,
    [
      'No note was made for Tim. There is no template at “Nope/Missing”. Choose another in the settings.',
    ],
  ],
])('tells what came of a person note: %j', async (made, path, lines) => {
  const { said, notes } = bed(made, undefined, 0);
  expect(await notes.makePerson('Mei')).toBe(path);
  expect(said).toEqual(lines);
});

it.each<[Refusal | undefined, number, boolean, readonly string[]]>([
  [
    undefined,
    0,
    true,
    [
      'Four made-up people and a plan are in “Rapport sample people” now.',
      '5 may go: true',
      'The sample notes are removed.',
    ],
  ],
  [
    { reason: 'write-failed' },
    1,
    false,
    [
      'No note was made for Rapport sample people. It could not be written.',
      '5 may go: true',
      '1 note could not be removed.',
    ],
  ],
])('tells what came of the sample notes: %j', async (refusal, left, worked, lines) => {
  const { said, notes } = bed({ kind: 'made', path: '' }, refusal, left, true);
  expect(await notes.samples.add()).toBe(worked);
  await notes.samples.remove();
  expect(said).toEqual(lines);
  expect(notes.samples.count()).toBe(5);
});

it('removes no sample notes where the user does not agree', async () => {
  const { said, notes } = bed({ kind: 'made', path: '' }, undefined, 0);
  await notes.samples.remove();
  expect(said).toEqual(['5 may go: false']);
});

it.each<[Refusal | undefined, string | undefined, readonly string[]]>([
  [undefined, 'Plan.md', []],
  [
    { reason: 'bad-name', detail: 'a:b' },
    undefined,
    [
      'No note was made for the plan. “a:b” cannot be the name of a note or folder on every device.',
    ],
  ],
])('tells only what hindered a new plan: %j', async (refusal, path, lines) => {
  const { said, notes } = bed({ kind: 'made', path: '' }, refusal, 0);
  expect(await notes.newPlan()).toBe(path);
  expect(said).toEqual(lines);
});
