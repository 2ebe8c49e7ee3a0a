import type { Person } from '../../domain/person';
import { readHistory } from '../../domain/read-history';
import type { ReviewEntry } from '../../domain/review';
import { inLine } from '../in-line';
import type { StepParts } from './review-parts';

/** Something that the note says. */
export type EvidenceLine = readonly [about: string, text: string];

type EvidenceParts = Pick<StepParts, 'words' | 'texts' | 'dayWords' | 'today' | 'reading'>;

const MOST_INTERACTIONS = 3;

/**
 * What the note says that helps to rate: the depth so far and why, the last contact, what is known; nothing
 * where there is no note.
 */
export function evidenceOf(
  person: Person | undefined,
  { words, texts, dayWords, today, reading }: EvidenceParts,
): readonly EvidenceLine[] {
  if (person === undefined) return [];
  const { depth, lastContact, frontmatter } = person;
  const history = readHistory(frontmatter, reading(), today());
  const { present, contact } = texts.rate;
  const say = (about: string, ...texts: readonly (string | undefined)[]): EvidenceLine => [
    about,
    inLine(...texts),
  ];
  const lines = [
    say(present, depth && `${depth} ${words.depth[depth].name}`, history.depthWhy),
    ...[...history.facets].map(([facet, texts]) => say(facet, texts.join(', '))),
    say(contact, lastContact === undefined ? '' : dayWords.ago(lastContact, today())),
    ...[...history.interactions]
      .sort((a, b) => b.day - a.day)
      .slice(0, MOST_INTERACTIONS)
      .map(({ day, kind, text }) => say(dayWords.date(day, today()), kind, text)),
  ];
  return lines.filter(([, text]) => text !== '');
}

/** Who to rate next: the first without a rating, else the first of all. */
export function firstOpen(entries: readonly ReviewEntry[]): number {
  return Math.max(
    entries.findIndex(({ rating }) => rating === 0),
    0,
  );
}
