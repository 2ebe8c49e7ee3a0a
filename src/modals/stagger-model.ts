import { cadenceOf } from '../domain/cadence';
import { startAfresh, stagger, type RhythmPerson, type StaggeredDay } from '../domain/stagger';
import { waitingTouch } from '../index/waiting-touch';
import type { DialogParts } from './dialog-parts';
import type { Dialogs } from './dialogs';

type Parts = Pick<DialogParts, 'index' | 'reading' | 'today' | 'dayWords'>;

export const MOST_WEEKS = 12;

/** With whom to be in touch is due, and how often it is meant to be. */
export function waitingPeople({ index, reading }: Parts): readonly RhythmPerson[] {
  return waitingTouch(index).flatMap(({ path, name, due }) => {
    const person = index.person(path);
    const cadence = person && cadenceOf(person, reading());
    return typeof cadence === 'number' ? [{ path, name, due, cadence, depth: person?.depth }] : [];
  });
}

/** So many weeks that one is due on a working day, where that is possible. */
export function usualWeeks({ length }: readonly RhythmPerson[]): number {
  return Math.min(MOST_WEEKS, Math.ceil(length / 5));
}

/** A day of its own for each. */
export function daysOf(
  how: Parameters<Dialogs['spreadOut']>[0],
  people: readonly RhythmPerson[],
  weeks: number,
  { today }: Parts,
): readonly StaggeredDay[] {
  return how === 'spread' ? stagger(people, weeks, today()) : startAfresh(people, today());
}

/** Who comes back on which day, the first day first. */
export function daysInWords(
  days: readonly StaggeredDay[],
  people: readonly RhythmPerson[],
  { dayWords, today }: Parts,
): readonly (readonly [day: string, names: string])[] {
  const names = new Map(people.map(({ path, name }) => [path, name]));
  const onDay = new Map<number, string[]>();
  for (const { path, to } of [...days].sort((a, b) => a.to - b.to)) {
    const all = onDay.get(to) ?? [];
    onDay.set(to, all);
    all.push(names.get(path) ?? path);
  }
  return [...onDay].map(([day, all]) => [dayWords.date(day, today()), all.join(', ')]);
}
