import type { Person } from './person';
import { SIGNALS, type Signal, type SignalId } from './signal';

/** A relationship and the signals that it needs care. */
export interface CareEntry {
  readonly person: Pick<Person, 'path' | 'name' | 'depth'>;
  readonly inTheTen: boolean;
  readonly signals: readonly Signal[];
}

/**
 * Those with signals, by what matters most: in the ten first, then by depth, unrated last, then by the
 * number of signals. The entries come in the order of names, as the index gives people, and those that
 * weigh the same stay in it. Each one's signals are in the order of `byWeight`.
 */
export function careList<E extends CareEntry>(entries: readonly E[]): readonly E[] {
  return entries
    .filter(({ signals }) => signals.length > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((entry) => ({ ...entry, signals: [...entry.signals].sort(byWeight) }));
}

/** What I promised and what comes next weigh before the others, which keep the order of RECORD section 4. */
export function byWeight(a: Pick<Signal, 'id'>, b: Pick<Signal, 'id'>): number {
  return ORDER.indexOf(a.id) - ORDER.indexOf(b.id);
}

const FIRST: readonly SignalId[] = ['promise-late', 'no-next-step'];
const ORDER: readonly SignalId[] = [...new Set([...FIRST, ...SIGNALS])];

/** The more, the earlier in `careList`. */
export function weightOf({ person, inTheTen, signals }: CareEntry): number {
  return (Number(inTheTen) * 4 + (person.depth ?? 0)) * 10 + signals.length;
}
