import { DEFAULT_RULES } from '../../src/domain/default-rules';
import { parseDay, type Day } from '../../src/domain/day';
import type { Frontmatter, Note } from '../../src/domain/note';
import type { Person } from '../../src/domain/person';
import { readPerson } from '../../src/domain/read-person';
import { prepareReading, type Reading } from '../../src/domain/reading';
import type { RecordRules } from '../../src/domain/rules';

/** The day of a test's `YYYY-MM-DD`. */
export function day(text: string): Day {
  const found = parseDay(text);
  if (found === undefined) throw new Error(`The test names no day: ${text}`);
  return found;
}

/** The day on which the tests of the domain happen. */
export const TODAY = day('2026-11-22');

/** The default rules with some of them changed, ready for use. */
export function aReading(rules: Partial<RecordRules> = {}): Reading {
  return prepareReading({ ...DEFAULT_RULES, ...rules });
}

/** A note in a folder of its own kind, by default one of Ada's without properties. */
export function aNote(more: Partial<Note> = {}): Note {
  return {
    path: 'People/Ada.md',
    name: 'Ada',
    frontmatter: undefined,
    brokenBlock: undefined,
    tags: [],
    day: undefined,
    contacts: [],
    ...more,
  };
}

/** Ada as her note's properties make her, under the default rules and on `TODAY`. */
export function aPerson(frontmatter: Frontmatter = {}, reading: Reading = aReading()): Person {
  return readPerson(aNote({ frontmatter }), reading, TODAY);
}
