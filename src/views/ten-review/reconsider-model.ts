import { evidenceMissingFor } from '../../domain/evidence';
import type { Person } from '../../domain/person';
import type { Reading } from '../../domain/reading';
import type { Review, ReviewEntry } from '../../domain/review';
import type { Words } from '../../i18n/en';

/** One of the ten beside the last review. */
export interface ReconsiderRow {
  readonly entry: ReviewEntry;
  /** What the last review said, in words; empty when there was none. */
  readonly was: string;
  /** What to ask of a rating that nothing in the note backs; empty for nothing. */
  readonly question: string;
}

export function reconsiderRows(
  { entries }: Review,
  previous: Review | undefined,
  words: Words['tenReview']['reconsider'],
  { person, reading }: { person: (path: string) => Person | undefined; reading: Reading },
): readonly ReconsiderRow[] {
  return entries.map((entry) => ({
    entry,
    was: previous === undefined ? '' : wasWords(entry, previous, words),
    question: question(entry, words, person(entry.path ?? ''), reading),
  }));
}

function wasWords(
  { path, link }: ReviewEntry,
  { entries }: Review,
  words: Words['tenReview']['reconsider'],
): string {
  const before = entries.find((each) =>
    path === undefined ? each.link === link : each.path === path,
  );
  return before === undefined ? words.fresh : words.was(before.rating);
}

/** Asks for what would back the rating chosen, which need not be the one in the person's note. */
function question(
  { rating }: ReviewEntry,
  { or, and, question }: Words['tenReview']['reconsider'],
  person: Person | undefined,
  reading: Reading,
): string {
  if (rating === 0 || person === undefined) return '';
  const missing = evidenceMissingFor({ ...person, depth: rating }, reading);
  const facets = missing.map((group) => group.join(or).replaceAll('-', ' '));
  return facets.length === 0 ? '' : question(facets.join(and));
}
