import { evidenceMissingFor } from '../../domain/evidence';
import type { ReviewEntry } from '../../domain/review';
import { compareReviews } from '../../domain/review-comparison';
import { personOf } from './review-model';
import type { StepParts } from './review-parts';

/** What the last review said of the person; empty when there was none. */
export function wasWords(entry: ReviewEntry, parts: StepParts): string {
  const { fresh, was } = parts.texts.reconsider;
  const previous = parts.previous();
  if (previous === undefined) return '';
  const [way] = compareReviews(previous, { ...previous, entries: [entry] });
  return way?.from === undefined ? fresh : was(way.from);
}

/** What to ask of a rating that nothing in the note backs; the rating of the review, not of the note. */
export function evidenceQuestion(entry: ReviewEntry, parts: StepParts): string {
  const { or, and, question } = parts.texts.reconsider;
  const { rating } = entry;
  const person = personOf(entry, parts);
  if (rating === 0 || person === undefined) return '';
  const missing = evidenceMissingFor({ ...person, depth: rating }, parts.reading());
  const facets = missing.map((group) => group.join(or).replaceAll('-', ' ')).join(and);
  return facets && question(facets);
}
