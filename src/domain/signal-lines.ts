import type { Day } from './day';
import type { Exchange, History, Interaction } from './history';
import type { Person } from './person';
import type { Property } from './property';
import { findProperty } from './property-lookup';
import type { Reading } from './reading';
import { readItem, readItems } from './record-value';
import type { Signal, SignalLine } from './signal';

/** What the signals ask of an interaction. */
export interface InteractionSign extends Pick<Interaction, 'line' | 'day'> {
  readonly quality?: Interaction['quality'] | undefined;
  readonly from?: Interaction['from'] | undefined;
}

/** What the signals ask of what passed between the two; a `History` has all of it. */
export interface SignalHistory extends Pick<History, 'ratings' | 'facets' | 'setAside'> {
  readonly interactions: readonly InteractionSign[];
  readonly exchanges: readonly Exchange[];
}

/** What a signal depends on beside the person's own note. */
export interface Circumstances {
  readonly today: Day;
  /** Whether the newest finished ten review lists the person. */
  readonly inTheTen: boolean;
  readonly reading: Reading;
}

/** Looks for one signal. */
export type SignalFinder = (
  person: Person,
  history: SignalHistory,
  circumstances: Circumstances,
) => Signal | undefined;

/** The lines as they stand in the note, in its order; `line` counts the items of the list from 0. */
export function signalLines(
  { frontmatter = {} }: Person,
  property: Property,
  lines: readonly { readonly line: number; readonly day: Day | undefined }[],
  { reading }: Circumstances,
): readonly SignalLine[] {
  const found = findProperty(frontmatter, reading.rules.names[property]);
  const items = readItems(found?.value) ?? [];
  return lines
    .map(({ line, day }) => ({
      line,
      property: found?.name ?? property,
      text: readItem(items[line]) ?? '',
      day,
    }))
    .sort((a, b) => a.line - b.line)
    .map(({ line: _, ...each }) => each);
}
