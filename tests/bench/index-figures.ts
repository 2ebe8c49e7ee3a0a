import type { Figure } from './figure';
import type { IndexTimes } from './index-run';

/** The times as figures, with what issue 2 asks for. */
export function timeFigures(where: string, times: IndexTimes): Figure[] {
  const what = (part: string): string => `Index, 10,000 people (${where}): ${part}`;
  return [
    { what: what('build'), value: times.build, unit: 'ms', limit: 50 },
    { what: what('times a bare loop'), value: times.ratio, unit: '×', limit: 15 },
    { what: what('longest slice'), value: times.longestSlice, unit: 'ms', limit: 8 },
    { what: what('one changed note'), value: times.oneNote, unit: 'ms', limit: 0.1 },
    { what: what('500 changed notes'), value: times.burst, unit: 'ms' },
    { what: what('folder of 2,000 renamed'), value: times.folder, unit: 'ms' },
  ];
}
