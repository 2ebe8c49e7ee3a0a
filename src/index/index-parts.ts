import type { Day } from '../domain/day';
import type { Reading } from '../domain/reading';
import type { NoteSource } from './note-source';

export interface IndexParts {
  readonly source: NoteSource;
  /** The rules in force, prepared for reading. */
  reading(): Reading;
  /** On the user's own clock. */
  today(): Day;
  /** Resolves when the app has had its turn, such as a timer of 0 ms. */
  nextSlice(): Promise<void>;
}

/** What keeps the index current besides the events of its source. */
export interface IndexControl {
  /**
   * To be called once, when the source knows its notes (layout-ready): listens and reads all notes, in
   * slices of at most 8 ms. Resolves when the index is ready, or closed.
   */
  build(): Promise<void>;
  /** Reads everything again under the rules now in force, taking the place of a build under way. */
  rulesChanged(): Promise<void>;
  /** Reads everything again as of the new day, in slices too. */
  dayChanged(): void;
  /** Stops listening and forgets who listens. */
  close(): void;
}
