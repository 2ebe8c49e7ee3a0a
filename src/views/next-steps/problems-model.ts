import type { Problem } from '../../domain/problem';
import type { Words } from '../../i18n/en';
import { noteName, plainText } from '../../modals/report-model';
import type { ListItem } from './list-item';

const LONGEST = 200;

/** The problems in their order, as items of a list: what stands there, and where and what is expected. */
export function problemItems(
  problems: readonly Problem[],
  words: Words['problems'],
): readonly ListItem[] {
  const times = new Map<string, number>();
  return problems.map(({ path, property, value, expected }) => {
    // Of the problems of a note, each is known by its place.
    const line = times.get(path) ?? 0;
    times.set(path, line + 1);
    return {
      kind: 'problem',
      path,
      name: noteName(path),
      text: words.found(valueWords(value)),
      why: `${property} · ${words.wanted(words.expected[expected])}`,
      due: undefined,
      line,
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
