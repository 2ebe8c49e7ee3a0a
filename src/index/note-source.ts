import type { Note } from '../domain/note';

/** What happened to one note. */
export interface NoteEvent {
  /** Where the note was before, or is. */
  readonly path: string;
  /** The note as it is now, under another path when it was renamed; undefined when it is gone. */
  readonly note: Note | undefined;
}

/** Where the index gets its notes from: the vault, or memory in tests. */
export interface NoteSource {
  /** The paths of all Markdown notes, in no order. */
  paths(): readonly string[];
  /** The note as far as it is known now; undefined when there is none, or it is not read yet. */
  note(path: string): Note | undefined;
  /** The path of the note that a link's text leads to from the note at `from`; undefined for none. */
  resolveLink(link: string, from: string): string | undefined;
  /** Calls back for each event from now on, until the function it returns is called. */
  listen(callback: (event: NoteEvent) => void): () => void;
}
