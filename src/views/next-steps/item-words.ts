import { civilOfDay, type Day } from '../../domain/day';
import type { Person } from '../../domain/person';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';
import type { ListItem } from './list-item';

/** A row as it is read. Empty texts are not shown. */
export interface ItemWords {
  readonly person: string;
  readonly what: string;
  readonly why: string;
  /** "3 days late", "tomorrow"; empty where no day is set. */
  readonly when: string;
  /** The same with its date: "3 days late (Thu 19 Nov)". */
  readonly whenAndDate: string;
  /** What kind of item it is. */
  readonly mark: string;
  readonly late: boolean;
}

/** What the words of a row depend on, besides the item. */
export interface ItemWordsParts {
  readonly words: Words['agenda'];
  readonly dayWords: DayWords;
  readonly today: Day;
  /** The person of that path. */
  readonly person: (path: string) => Pick<Person, 'lastContact' | 'birthday'> | undefined;
}

/** The words of an item, as of `today`. */
export function itemWords(item: ListItem, parts: ItemWordsParts): ItemWords {
  const { words, today } = parts;
  const mark = words.kinds[item.kind];
  const speaksOfContact = item.kind === 'keep-in-touch' || item.kind === 'none';
  return {
    person: item.name,
    what: item.text ?? ageWords(item, parts) ?? mark,
    why: speaksOfContact ? lastContactWords(item.path, parts) : (item.why ?? ''),
    ...whenWords(item.due, parts),
    mark,
    late: item.due !== undefined && item.due < today,
  };
}

/** "Birthday: turns 40"; undefined where the year of birth is not known. */
function ageWords({ kind, due, path }: ListItem, { words, person }: ItemWordsParts) {
  const year = kind === 'birthday' ? person(path)?.birthday?.year : undefined;
  if (year === undefined || due === undefined) return undefined;
  const age = civilOfDay(due).year - year;
  return age > 0 ? words.turns(age) : undefined;
}

function whenWords(due: Day | undefined, { words, dayWords, today }: ItemWordsParts) {
  if (due === undefined) return { when: '', whenAndDate: '' };
  const when = dayWords.due(due, today);
  const date = dayWords.date(due, today);
  return { when, whenAndDate: when === date ? when : words.whenAndDate(when, date) };
}

function lastContactWords(path: string, { words, dayWords, today, person }: ItemWordsParts) {
  const day = person(path)?.lastContact;
  return day === undefined ? words.noContact : words.lastContact(dayWords.ago(day, today));
}
