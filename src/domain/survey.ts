import type { Note } from './note';
import { inExcludedFolder } from './person-note';
import type { Proposal } from './proposal';
import type { Reading } from './reading';
import { Finds } from './survey-finds';

export interface Survey {
  readonly proposals: readonly Proposal[];
  /** Properties of other plugins, which are read as they stand, with the notes that have them; most first. */
  readonly keys: readonly { readonly name: string; readonly notes: number }[];
}

/**
 * Finds out in small steps how the notes keep people: by the present rules, by properties, tags and
 * folders with telling names, and by what the notes share that have the properties of other plugins.
 */
export function* surveyNotes(notes: Iterable<Note>, reading: Reading): Generator<void, Survey> {
  const finds = new Finds(reading);
  const seen: Note[] = [];
  for (const note of notes) {
    yield;
    if (inExcludedFolder(note.path, reading)) continue;
    seen.push(note);
    finds.lookAt(note);
  }
  finds.addShared();
  for (const note of seen) {
    yield;
    finds.count(note);
  }
  const proposals = yield* finds.proposals();
  const keys = [...finds.keys].map(([name, count]) => ({ name, notes: count }));
  return { proposals, keys: keys.sort((a, b) => b.notes - a.notes) };
}
