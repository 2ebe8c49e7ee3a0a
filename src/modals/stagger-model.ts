import { cadenceOf } from '../domain/cadence';
import { startAfresh, stagger, type RhythmPerson, type StaggeredDay } from '../domain/stagger';
import { waitingTouch } from '../index/waiting-touch';
import type { DialogParts } from './dialog-parts';

export const MOST_WEEKS = 12;

/** With whom to be in touch is due, and how often it is meant to be. */
export function waitingPeople({
  index,
  reading,
}: Pick<DialogParts, 'index' | 'reading'>): readonly RhythmPerson[] {
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

/** The number of weeks typed; 0 for what is none from 1 to 12. */
export function weeksOf(text: string): number {
  const weeks = Number(text);
  return Number.isInteger(weeks) && weeks > 0 && weeks <= MOST_WEEKS ? weeks : 0;
}

/** A day for each, the first day first: over so many weeks, or, undefined, within their own cadence. */
export function daysFor(
  people: readonly RhythmPerson[],
  weeks: number | undefined,
  today: number,
): readonly StaggeredDay[] {
  const days = weeks === undefined ? startAfresh(people, today) : stagger(people, weeks, today);
  return [...days].sort((a, b) => a.to - b.to);
}
