import { civilOfDay, type Day } from '../../domain/day';
import { contactWords } from '../contact-words';
import type { ViewParts } from '../view-parts';
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

/** The words of an item, as of today. */
export function itemWords(
  { kind, path, name, text, why = '', due }: ListItem,
  { index, words, dayWords, ...parts }: Pick<ViewParts, 'index' | 'words' | 'dayWords' | 'today'>,
): ItemWords {
  const { agenda } = words;
  const today = parts.today();
  const person = index.person(path);
  const mark = agenda.kinds[kind];
  const speaksOfContact = kind === 'keep-in-touch' || kind === 'none';
  const contact = person?.lastContact;
  const [when, date] =
    due === undefined ? ['', ''] : [dayWords.due(due, today), dayWords.date(due, today)];
  const age = kind === 'birthday' && due !== undefined ? ageOn(due, person?.birthday?.year) : 0;
  return {
    person: name,
    what: text ?? (age > 0 ? agenda.turns(age) : mark),
    why: speaksOfContact ? contactWords(contact, today, words, dayWords) : why,
    when,
    whenAndDate: when === date ? when : agenda.whenAndDate(when, date),
    mark,
    late: due !== undefined && due < today,
  };
}

/** 0 where the year of birth is not known. */
function ageOn(day: Day, born: number | undefined): number {
  return born === undefined ? 0 : civilOfDay(day).year - born;
}
