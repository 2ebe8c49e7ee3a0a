import type { Postponable } from '../actions/actions';
import { formatDay, parseDay, type Day } from '../domain/day';
import type { DayWords } from '../i18n/day-words';
import type { Words } from '../i18n/en';
import type { PeopleIndex } from '../index/index-port';
import { formResult, type FormResult } from './form-result';

/** The day first shown: the present one while it is to come, else tomorrow. */
export function firstDay(due: Day | undefined, today: Day): string {
  return formatDay(due !== undefined && due > today ? due : today + 1);
}

/** The day to postpone to: one that exists, today or later. */
export function readPostponedDay(text: string, today: Day): FormResult<Day, 'day'> {
  const day = parseDay(text);
  if (day === undefined) return { kind: 'wrong', errors: { day: 'no-day' } };
  return formResult<Day, 'day'>(day, { day: day < today ? 'past-day' : undefined });
}

/** A promise of mine, of which somebody should hear that it will be later. */
export interface PromiseToTell {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly due: Day | undefined;
}

/** The promises of mine among the items: nobody needs to hear of a thanks, or of what they owe me. */
export function promisesToTell(
  items: readonly Postponable[],
  index: Pick<PeopleIndex, 'person'>,
): readonly PromiseToTell[] {
  return items.flatMap((item) => {
    const person = index.person(item.path);
    const open = item.item === 'promise' ? (person?.openPromises ?? []) : [];
    return open.flatMap(({ line, text, due, thanks, toMe }) => {
      const mine = 'line' in item && line === item.line && !thanks && !toMe;
      return mine ? [{ path: item.path, name: person?.name ?? '', text, due }] : [];
    });
  });
}

export interface TellParts {
  readonly words: Words['dialogs']['postpone'];
  readonly dayWords: DayWords;
  readonly today: Day;
}

/** What to say to them, one sentence for each promise. */
export function sentencesToTell(
  promises: readonly PromiseToTell[],
  to: Day,
  { words, dayWords, today }: TellParts,
): string {
  const date = (day: Day): string => dayWords.date(day, today);
  return promises
    .map(({ text, due }) =>
      words.sentence(text, due === undefined ? undefined : date(due), date(to)),
    )
    .join('\n');
}

/** Whom to tell: "Kenji", "Kenji, Ada". */
export function namesToTell(promises: readonly PromiseToTell[]): string {
  return [...new Set(promises.map(({ name }) => name))].join(', ');
}
