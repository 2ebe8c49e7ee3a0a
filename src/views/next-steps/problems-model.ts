import type { Problem } from '../../domain/problem';
import type { Words } from '../../i18n/en';
import { noteName, plainText } from '../../modals/report-model';

/** A problem as it is read: the note, the property, what stands there and what is expected. */
export interface ProblemRow {
  readonly key: string;
  readonly path: string;
  readonly note: string;
  readonly property: string;
  readonly found: string;
  readonly expected: string;
}

const LONGEST = 200;

/** The problems in their order, in words. */
export function problemRows(
  problems: readonly Problem[],
  words: Words['problems'],
): readonly ProblemRow[] {
  const seen = new Map<string, number>();
  return problems.map(({ path, property, value, expected }) => {
    const found = words.found(valueWords(value));
    const read = `${path}\n${property}\n${found}`;
    const times = seen.get(read) ?? 0;
    seen.set(read, times + 1);
    return {
      // A note can hold the same bad line twice.
      key: `${read}\n${times}`,
      path,
      note: noteName(path),
      property,
      found,
      expected: words.wanted(words.expected[expected]),
    };
  });
}

/** How many notes need a look. */
export function countNotes(problems: readonly Problem[]): number {
  return new Set(problems.map(({ path }) => path)).size;
}

/** What stands in the note, on one line, and not endless. */
function valueWords(value: unknown): string {
  const line = plainText(value).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
