import type { AgendaItem } from '../../domain/agenda';
import type { Day } from '../../domain/day';
import type { DayWords } from '../../i18n/day-words';
import type { Words } from '../../i18n/en';

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
  /** The last contact with the person of that path. */
  readonly lastContact: (path: string) => Day | undefined;
}

/** The words of an item, as of `today`. */
export function itemWords(item: AgendaItem, parts: ItemWordsParts): ItemWords {
  const { words, today } = parts;
  const mark = words.kinds[item.kind];
  return {
    person: item.name,
    what: item.text ?? mark,
    why: item.kind === 'keep-in-touch' ? lastContactWords(item.path, parts) : (item.why ?? ''),
    ...whenWords(item.due, parts),
    mark,
    late: item.due !== undefined && item.due < today,
  };
}

function whenWords(due: Day | undefined, { words, dayWords, today }: ItemWordsParts) {
  if (due === undefined) return { when: '', whenAndDate: '' };
  const when = dayWords.due(due, today);
  const date = dayWords.date(due, today);
  return { when, whenAndDate: when === date ? when : words.whenAndDate(when, date) };
}

function lastContactWords(path: string, { words, dayWords, today, lastContact }: ItemWordsParts) {
  const day = lastContact(path);
  return day === undefined ? words.noContact : words.lastContact(dayWords.ago(day, today));
}
