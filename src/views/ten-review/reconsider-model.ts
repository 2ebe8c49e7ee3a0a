import { evidenceMissingFor } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import type { Review, ReviewEntry } from '../../domain/review';
import type { Words } from '../../i18n/en';

type ReconsiderWords = Words['tenReview']['reconsider'];

/** What the last review said of the person; empty when there was none. */
export function wasWords(
  { path, link }: ReviewEntry,
  previous: Review | undefined,
  { fresh, was }: ReconsiderWords,
): string {
  if (previous === undefined) return '';
  const before = previous.entries.find((each) =>
    path === undefined ? each.link === link : each.path === path,
  );
  return before === undefined ? fresh : was(before.rating);
}

/** What to ask of a rating that nothing in the note backs; the rating of the review, not of the note. */
export function evidenceQuestion(
  { rating }: ReviewEntry,
  person: Person | undefined,
  reading: Reading,
  { or, and, question }: ReconsiderWords,
): string {
  if (rating === 0 || person === undefined) return '';
  const missing = evidenceMissingFor({ ...person, depth: rating }, reading);
  const facets = missing.map((group) => group.join(or).replaceAll('-', ' ')).join(and);
  return facets && question(facets);
}
