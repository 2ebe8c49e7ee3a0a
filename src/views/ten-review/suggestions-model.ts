import type { Day } from '../../domain/day';
import type { Person } from '../../domain/person';
import type { Review } from '../../domain/review';
import { MOST_PEOPLE } from '../../domain/review-rows';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';

/** People who may belong on the list, for one reason. */
export interface SuggestionGroup {
  readonly title: string;
  readonly people: readonly Suggestion[];
}

export interface Suggestion {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

export interface SuggestionParts {
  readonly people: readonly Person[];
  /** The draft. */
  readonly review: Pick<Review, 'people'>;
  readonly previous: Pick<Review, 'people' | 'entries'> | undefined;
  readonly mentions: (path: string) => number;
  readonly words: Words;
  readonly dayWords: DayWords;
  readonly today: Day;
}

const MOST = 4;

interface Rule {
  readonly title: string;
  readonly most?: number;
  /** The higher, the sooner; 0 leaves somebody out. */
  readonly score: (person: Person) => number;
  readonly reason: (person: Person) => string;
}

/** Short groups, none once ten are listed; nobody stands in two of them, or in one while on the list. */
export function suggestions(parts: SuggestionParts): readonly SuggestionGroup[] {
  const left = new Set(parts.review.people);
  if (left.size >= MOST_PEOPLE) return [];
  return rules(parts).flatMap(({ title, most = MOST, score, reason }) => {
    const found = parts.people
      .filter(({ path }) => !left.has(path))
      .map((person) => ({ person, points: score(person) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, most)
      .map(({ person }) => person);
    for (const { path } of found) left.add(path);
    const people = found.map((person) => ({
      path: person.path,
      name: person.name,
      reason: reason(person),
    }));
    return people.length === 0 ? [] : [{ title, people }];
  });
}

function rules({ previous, mentions, words, dayWords, today }: SuggestionParts): readonly Rule[] {
  const { groups, mentions: mentioned } = words.tenReview.list;
  const depthOf = (depth: 0 | 1 | 2 | 3 | undefined): string =>
    depth ? `${depth} · ${words.depth[depth].name}` : words.depth.none;
  const ten = previous?.people ?? [];
  const contact = ({ lastContact }: Person): string =>
    lastContact === undefined ? '' : words.agenda.lastContact(dayWords.ago(lastContact, today));
  return [
    {
      title: groups.ten,
      most: ten.length,
      score: ({ path }) => (ten.includes(path) ? ten.length - ten.indexOf(path) : 0),
      reason: ({ path }) => depthOf(previous?.entries.find((entry) => entry.path === path)?.rating),
    },
    {
      title: groups.deep,
      score: ({ depth = 0, lastContact = 0 }) => (depth > 1 ? depth * 1e6 + lastContact : 0),
      reason: ({ depth }) => depthOf(depth),
    },
    { title: groups.recent, score: ({ lastContact = 0 }) => lastContact, reason: contact },
    {
      title: groups.mentioned,
      score: ({ path }) => mentions(path),
      reason: ({ path }) => mentioned(mentions(path)),
    },
  ];
}
