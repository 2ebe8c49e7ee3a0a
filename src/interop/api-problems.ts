import type { ApiParts } from './api-parts';
import type { ApiProblem } from './api-shapes';

/** The problems of all notes by path, with what is expected in words. */
export function problemRecords({ index, words }: Pick<ApiParts, 'index' | 'words'>): ApiProblem[] {
  return index.problems().map(({ path, property, value, expected }) => ({
    path,
    property,
    value: structuredClone(value),
    expected: words.problems.expected[expected],
  }));
}
