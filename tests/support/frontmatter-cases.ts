import fc from 'fast-check';
import { madeNotes, type MadeNote } from './frontmatter-notes';
import { randomEdits, type RandomEdit } from './frontmatter-random-edits';

/** Random notes, each with edits of its own properties and of new ones. */
export const randomCases: fc.Arbitrary<[MadeNote, RandomEdit[]]> = madeNotes.chain((note) => {
  const names = note.pieces.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return fc.tuple(fc.constant(note), randomEdits(names));
});
