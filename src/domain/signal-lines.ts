import type { Day } from './day';
import { marksOfLine } from './dated-line';
import type { Exchange, History } from './history';
import type { Marks } from './line-mark';
import type { PastLine } from './note-reader';
import type { Person } from './person';
import type { Property } from './property';
import { findProperty } from './property-lookup';
import type { Reading } from './reading';
import { readItem, readItems } from './record-value';
import type { Signal, SignalLine } from './signal';

/** What the signals ask of what passed between the two: of very many lines the marks of a few. */
export interface SignalHistory extends Pick<History, 'ratings' | 'facets' | 'setAside'> {
  readonly interactions: readonly PastLine[];
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
  return [...lines]
    .sort((a, b) => a.line - b.line)
    .map(({ line, day }) => ({
      property: found?.name ?? property,
      text: readItem(items[line]) ?? '',
      day,
    }));
}

/** The marks of an interaction, read when they are first asked for. */
export function marksOf(past: PastLine, { reading }: Circumstances): Marks {
  return (past.marks ??= marksOfLine(reading.lines.interactions, past.item));
}
