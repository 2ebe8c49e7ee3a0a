import type { History } from '../../domain/history';
import type { Person } from '../../domain/person';
import type { ReviewEntry } from '../../domain/review';
import type { StepParts } from './review-parts';

/** Something that the note says. */
export type EvidenceLine = readonly [about: string, text: string];

const MOST_INTERACTIONS = 3;

/** What the note says that helps to rate: the depth so far and why, the last contact, what is known. */
export function evidenceOf(
  { depth, lastContact }: Pick<Person, 'depth' | 'lastContact'>,
  history: Pick<History, 'depthWhy' | 'facets' | 'interactions'>,
  { words, texts, dayWords, today }: Pick<StepParts, 'words' | 'texts' | 'dayWords' | 'today'>,
): readonly EvidenceLine[] {
  const { present, contact } = texts.rate;
  const say = (about: string, ...texts: readonly (string | undefined)[]): EvidenceLine => [
    about,
    texts.filter(Boolean).join(' · '),
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
