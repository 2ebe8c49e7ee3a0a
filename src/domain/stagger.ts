import type { Day } from './day';
import { compareNamed } from './name-order';
import type { Depth } from './rules';

/** Somebody with whom to keep in touch. */
export interface DuePerson {
  readonly path: string;
  readonly name: string;
  readonly depth: Depth | undefined;
  /** Undefined where no contact is known: these come last. */
  readonly due: Day | undefined;
}

/** The same, with the days between contacts. */
export interface RhythmPerson extends DuePerson {
  readonly cadence: number;
}

/** The day to which keeping in touch is postponed (`snoozeEdit`). */
export interface StaggeredDay {
  readonly path: string;
  readonly to: Day;
}

/**
 * Gives each a day, spread evenly over the Mondays to Fridays of the next weeks from tomorrow on: the
 * longest overdue first, of one day the deepest, then by name. Nothing for less than one whole week.
 */
export function stagger(
  people: readonly DuePerson[],
  weeks: number,
  today: Day,
): readonly StaggeredDay[] {
  const ahead = Array.from(
    { length: Math.max(0, Math.floor(weeks)) * 7 },
    (_, at) => today + 1 + at,
  );
  const days = ahead.filter((day) => weekdayOf(day) < SATURDAY);
  return [...people].sort(byNeed).flatMap(({ path }, at) => {
    const to = days[Math.floor((at * days.length) / people.length)];
    return to === undefined ? [] : [{ path, to }];
  });
}

/**
 * Lets each come back within its own cadence from today: those of one cadence evenly over it, the longest
 * overdue first, the last of them, or a single one, at its end.
 */
export function startAfresh(people: readonly RhythmPerson[], today: Day): readonly StaggeredDay[] {
  const alike = new Map<number, number>();
  for (const { cadence } of people) alike.set(cadence, (alike.get(cadence) ?? 0) + 1);
  const placed = new Map<number, number>();
  return [...people].sort(byNeed).map(({ path, cadence }) => {
    const place = (placed.get(cadence) ?? 0) + 1;
    placed.set(cadence, place);
    return { path, to: today + Math.ceil((cadence * place) / (alike.get(cadence) ?? 1)) };
  });
}

/** Monday is 0. */
const SATURDAY = 5;

function byNeed(a: DuePerson, b: DuePerson): number {
  const [first, second] = [a.due ?? NEVER, b.due ?? NEVER];
  return first - second || (b.depth ?? 0) - (a.depth ?? 0) || compareNamed(a, b);
}

/** Later than every day that can be written. */
const NEVER: Day = Number.MAX_SAFE_INTEGER;

/** 1970-01-01, day 0, was a Thursday. */
function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}
