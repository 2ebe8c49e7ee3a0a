import { parseDay, type Day } from '../../src/domain/day';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import { prepareReading, type Reading } from '../../src/domain/reading';
import type { RecordRules } from '../../src/domain/rules';
import { createIndex } from '../../src/index/create-index';
import type { IndexParts } from '../../src/index/index-parts';
import type { IndexChange, PeopleIndex } from '../../src/index/index-port';
import type { IndexControl } from '../../src/index/index-parts';
import {
  createMemoryNoteSource,
  type MemoryNote,
  type MemoryNoteSource,
} from './memory-note-source';

/** The day on which the tests of the index take place. */
export const INDEX_TODAY = '2026-11-22';

export function dayOf(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day.`);
  return parsed;
}

export function readingWith(rules: Partial<RecordRules> = {}): Reading {
  return prepareReading({ ...DEFAULT_RULES, ...rules });
}

/** An index over notes in memory whose clock, rules and slices the test holds in its hand. */
export interface IndexBed {
  readonly source: MemoryNoteSource;
  readonly index: PeopleIndex & IndexControl;
  /** All changes told so far; emptied by the test where it likes. */
  readonly changes: IndexChange[];
  today: Day;
  reading: Reading;
  /** Lets everything that waits for a slice run. */
  settle(): Promise<void>;
}

export function createIndexBed(
  notes: Readonly<Record<string, MemoryNote>> = {},
  nextSlice: IndexParts['nextSlice'] = () => new Promise((resolve) => setTimeout(resolve)),
): IndexBed {
  const source = createMemoryNoteSource(notes);
  const changes: IndexChange[] = [];
  const state = { today: dayOf(INDEX_TODAY), reading: readingWith() };
  const index = createIndex({
    source,
    reading: () => state.reading,
    today: () => state.today,
    nextSlice,
  });
  index.onChange((change) => changes.push(change));
  return Object.assign(state, {
    source,
    index,
    changes,
    settle: () => new Promise<void>((resolve) => setTimeout(resolve, 5)),
  });
}

/** A bed whose index is built and whose first change has been told. */
export async function createBuiltBed(
  notes: Readonly<Record<string, MemoryNote>> = {},
): Promise<IndexBed> {
  const bed = createIndexBed(notes);
  await bed.index.build();
  bed.changes.length = 0;
  return bed;
}
