import type { Note } from '../domain/note';
import { inExcludedFolder, typeTest } from '../domain/person-note';
import { PLAN_TYPE } from '../domain/plan';
import type { Reading } from '../domain/reading';
import { REVIEW_TYPE } from '../domain/review';

/**
 * What a note is besides a person's: a review or a plan, of which one in an excluded folder is a template, or
 * a dated note whose links count as contact (RECORD section 4).
 */
export function kindsOf(note: Note, reading: Reading) {
  const counts = !inExcludedFolder(note.path, reading);
  const isType = typeTest(note);
  const isTen = counts && isType(REVIEW_TYPE);
  const isPlan = counts && isType(PLAN_TYPE);
  const isOther = counts && !isTen && !isPlan;
  return { isTen, isPlan, isDated: isOther && note.day !== undefined && reading.rules.datedNotes };
}
