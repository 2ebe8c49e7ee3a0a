import type { Note } from '../domain/note';
import { holdsWord, inExcludedFolder } from '../domain/person-note';
import { findProperty } from '../domain/property-lookup';
import type { Reading } from '../domain/reading';
import { isReviewNote } from '../domain/review';

/** Whether the note is a review that counts: one in an excluded folder is a template. */
export function isReview(note: Note, reading: Reading): boolean {
  return isReviewNote(note) && !inExcludedFolder(note.path, reading);
}

/** Whether links of a note that is neither a person's nor a review count as contact (RECORD section 4). */
export function isDatedNote(note: Note, reading: Reading): boolean {
  return (
    reading.rules.datedNotes &&
    note.day !== undefined &&
    !isPlanNote(note) &&
    !inExcludedFolder(note.path, reading)
  );
}

/** A note with `type: relationship-plan` (RECORD section 7). */
function isPlanNote({ frontmatter }: Note): boolean {
  if (frontmatter === undefined) return false;
  return holdsWord(findProperty(frontmatter, ['type'])?.value, 'relationship-plan');
}
