import type { Problem } from '../../domain/problem';
import type { Words } from '../../i18n/en';
import { noteName } from '../../modals/report-model';
import { problemWords } from '../problem-words';
import type { ListItem } from './list-item';

/** The problems in their order, as items of a list: what stands there, and where and what is expected. */
export function problemItems(
  problems: readonly Problem[],
  words: Words['problems'],
): readonly ListItem[] {
  const times = new Map<string, number>();
  return problems.map((problem) => {
    const { path } = problem;
    // Of the problems of a note, each is known by its place.
    const line = times.get(path) ?? 0;
    times.set(path, line + 1);
    return {
      kind: 'problem',
      path,
      name: noteName(path),
      ...problemWords(problem, words),
      due: undefined,
      line,
    };
  });
}

/** How many notes need a look. */
export function countNotes(problems: readonly Problem[]): number {
  return new Set(problems.map(({ path }) => path)).size;
}
