import type { Postponable } from '../actions/actions';
import { formatDay, type Day } from '../domain/day';
import type { PeopleIndex } from '../index/index-port';
import type { DialogParts } from './dialog-parts';
import type { DayParts } from './postpone-options';
import { noteName } from './report-model';

/** The day first shown: the present one while it is to come, else tomorrow. */
export function firstDay(due: Day | undefined, today: Day): string {
  return formatDay(due !== undefined && due > today ? due : today + 1);
}

/** Whose what is postponed; of several, how many they are. */
export function postponedWords(items: readonly Postponable[], words: DialogParts['words']): string {
  const [first, ...others] = items;
  if (first === undefined || others.length > 0) return words.lists.selected(items.length);
  return `${noteName(first.path)} · ${words.agenda.kinds[first.item]}`;
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
    if (person === undefined || item.item !== 'promise') return [];
    const { path, name, openPromises } = person;
    return openPromises
      .filter(({ line, thanks, toMe }) => line === item.line && !thanks && !toMe)
      .map(({ text, due }) => ({ path, name, text, due }));
  });
}

/** What to say to them, one sentence for each promise. */
export function sentencesToTell(
  promises: readonly PromiseToTell[],
  to: Day,
  parts: DayParts,
): string {
  const today = parts.today();
  const { sentence } = parts.words.dialogs.postpone;
  const date = (day: Day): string => parts.dayWords.date(day, today);
  return promises
    .map(({ text, due }) => sentence(text, due === undefined ? undefined : date(due), date(to)))
    .join('\n');
}

/** Whom to tell: "Kenji", "Kenji, Ada". */
export function namesToTell(promises: readonly PromiseToTell[]): string {
  return [...new Set(promises.map(({ name }) => name))].join(', ');
}
