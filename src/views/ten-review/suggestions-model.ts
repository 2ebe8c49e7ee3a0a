import type { Person } from '../../domain/person';
import type { Review } from '../../domain/review';
import { MOST_PEOPLE } from '../../domain/review-rows';
import { depthWords } from '../../modals/rating-model';
import type { StepParts } from './review-parts';

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

export interface SuggestionParts extends Pick<
  StepParts,
  'mentions' | 'words' | 'texts' | 'dayWords' | 'today'
> {
  readonly index: { people(): readonly Person[] };
  /** The draft. */
  review(): Pick<Review, 'people'>;
  previous(): Pick<Review, 'people' | 'entries'> | undefined;
}

/** In the order of the words for the groups. */
type Rule = readonly [
  /** The higher, the sooner; 0 leaves somebody out. */
  score: (person: Person) => number,
  reason: (person: Person) => string,
];

const MOST = 4;

/** Short groups, none once ten are listed; nobody stands in two of them, or in one while on the list. */
export function suggestions(parts: SuggestionParts): readonly SuggestionGroup[] {
  const left = new Set(parts.review().people);
  const { groups } = parts.texts.list;
  if (left.size >= MOST_PEOPLE) return [];
  return rules(parts).flatMap(([score, reason], at) => {
    const people = parts.index
      .people()
      .filter((person) => !left.has(person.path) && score(person) > 0)
      .sort((a, b) => score(b) - score(a))
      // All of the last ten.
      .slice(0, at === 0 ? MOST_PEOPLE : MOST)
      .map((person) => {
        left.add(person.path);
        return { path: person.path, name: person.name, reason: reason(person) };
      });
    return people.length === 0 ? [] : [{ title: groups[at] ?? '', people }];
  });
}

function rules(parts: SuggestionParts): readonly Rule[] {
  const { words, dayWords } = parts;
  const { mentions } = parts.texts.list;
  const { people: ten = [], entries = [] } = parts.previous() ?? {};
  const byRank = [...ten].reverse();
  return [
    [
      ({ path }) => byRank.indexOf(path) + 1,
      ({ path }) => depthWords(entries.find((each) => each.path === path)?.rating, words.depth),
    ],
    [
      ({ depth = 0, lastContact = 0 }) => (depth > 1 ? depth * 1e6 + lastContact : 0),
      ({ depth }) => depthWords(depth, words.depth),
    ],
    [
      ({ lastContact = 0 }) => lastContact,
      ({ lastContact = 0 }) => words.agenda.lastContact(dayWords.ago(lastContact, parts.today())),
    ],
    [({ path }) => parts.mentions(path), ({ path }) => mentions(parts.mentions(path))],
  ];
}
