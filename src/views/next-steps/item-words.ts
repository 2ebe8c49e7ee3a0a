import { ageOn } from '../../domain/birthday';
import { contactWords } from '../contact-words';
import type { ViewParts } from '../view-parts';
import { whenAndDate } from '../when-words';
import type { ItemKind, ListItem } from './list-item';

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

/** The same in its row. */
export interface RowWords extends ItemWords {
  /** Whether the head above the row says the name already. */
  readonly named: boolean;
  /** Whether a click on what is to be done opens the note, as one on the name does. */
  readonly opens: boolean;
}

const SPEAK_OF_CONTACT: ReadonlySet<ItemKind> = new Set<ItemKind>(['keep-in-touch', 'none']);

/** The words of an item, as of today. */
export function itemWords(
  { kind, path, name, text, why = '', due }: ListItem,
  given: Pick<ViewParts, 'index' | 'words' | 'dayWords' | 'today'>,
): ItemWords {
  const { index, words, dayWords } = given;
  const { agenda } = words;
  const today = given.today();
  const person = index.person(path);
  const mark = agenda.kinds[kind];
  const age = kind === 'birthday' ? ageOn(due, person?.birthday) : 0;
  return {
    person: name,
    what: text ?? (age > 0 ? agenda.turns(age) : mark),
    why: SPEAK_OF_CONTACT.has(kind)
      ? contactWords(person?.lastContact, today, words, dayWords)
      : why,
    when: due === undefined ? '' : dayWords.due(due, today),
    whenAndDate: whenAndDate(due, given),
    late: due !== undefined && due < today,
    mark,
  };
}
