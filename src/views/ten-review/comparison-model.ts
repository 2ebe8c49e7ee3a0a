import type { Answer } from '../../domain/review';
import type { ReviewComparison } from '../../domain/review-comparison';
import type { Words } from '../../i18n/en';

/** Where somebody stands in the picture, in whole rows from the top. */
export interface SlopeMark {
  readonly name: string;
  readonly row: number;
  /** Listed in both reviews, only in the later, only in the earlier. */
  readonly kind: 'both' | 'came' | 'left';
}

/** What joins the two places of a person. */
export interface SlopeLine {
  readonly from: number;
  readonly to: number;
  readonly kind: 'deeper' | 'less' | 'same';
}

/** The levels from the top, each a row of its own with the people at it below. */
export interface Slope {
  readonly rows: number;
  readonly levels: readonly { readonly level: Answer; readonly row: number }[];
  readonly before: readonly SlopeMark[];
  readonly after: readonly SlopeMark[];
  readonly lines: readonly SlopeLine[];
}

interface Way {
  readonly name: string;
  /** Undefined where the person was not listed. */
  readonly from: Answer | undefined;
  readonly to: Answer | undefined;
}

/** Those who stay at their level come first in it, so that their lines run level. */
export function slopeOf(comparison: ReviewComparison): Slope {
  const ways = waysOf(comparison);
  const levels: Slope['levels'][number][] = [];
  const rowsBefore = new Map<Way, number>();
  const rowsAfter = new Map<Way, number>();
  let rows = 0;
  for (const level of [3, 2, 1, 0] as const) {
    const before = ways.filter(({ from }) => from === level);
    const after = ways.filter(({ to }) => to === level);
    const most = Math.max(before.length, after.length);
    if (level === 0 && most === 0) continue;
    levels.push({ level, row: rows });
    before.forEach((way, at) => rowsBefore.set(way, rows + 1 + at));
    after.forEach((way, at) => rowsAfter.set(way, rows + 1 + at));
    rows += 1 + Math.max(most, 1);
  }
  const marks = (at: Map<Way, number>, only: 'came' | 'left'): readonly SlopeMark[] =>
    [...at].map(([way, row]) => {
      const both = rowsBefore.has(way) && rowsAfter.has(way);
      return { name: way.name, row, kind: both ? 'both' : only };
    });
  const lines = ways.flatMap((way): readonly SlopeLine[] => {
    const [from, to] = [rowsBefore.get(way), rowsAfter.get(way)];
    return from === undefined || to === undefined ? [] : [{ from, to, kind: kindOf(way) }];
  });
  const [before, after] = [marks(rowsBefore, 'left'), marks(rowsAfter, 'came')];
  return { rows, levels, before, after, lines };
}

function waysOf({ stayed, moved, came, left }: ReviewComparison): readonly Way[] {
  return [
    ...stayed.map(({ name, rating }) => ({ name, from: rating, to: rating })),
    ...moved.map(({ entry, from, to }) => ({ name: entry.name, from, to })),
    ...came.map(({ name, rating }) => ({ name, from: undefined, to: rating })),
    ...left.map(({ name, rating }) => ({ name, from: rating, to: undefined })),
  ];
}

function kindOf({ from = 0, to = 0 }: Way): SlopeLine['kind'] {
  if (from === to) return 'same';
  return to > from ? 'deeper' : 'less';
}

/** What changed, in sentences: "New: Mei." "Deeper: Ada (2 → 3)." */
export function comparisonWords(
  { came, left, moved, stayed }: ReviewComparison,
  words: Words['tenReview']['comparison'],
): readonly string[] {
  const names = (list: readonly { readonly name: string }[]): readonly string[] =>
    list.map(({ name }) => name);
  const moves = (fits: (from: Answer, to: Answer) => boolean): readonly string[] =>
    moved
      .filter(({ from, to }) => fits(from, to))
      .map(({ entry, from, to }) => words.move(entry.name, from, to));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [words.came, names(came)],
    [words.left, names(left)],
    [words.deeper, moves((from, to) => from > 0 && to > from)],
    [words.less, moves((from, to) => to > 0 && to < from)],
    [words.rated, moves((from) => from === 0)],
    [words.open, moves((_, to) => to === 0)],
    [words.unchanged, stayed.length === 0 ? [] : [String(stayed.length)]],
  ];
  return groups.flatMap(([what, who]) =>
    who.length === 0 ? [] : [words.sentence(what, who.join(', '))],
  );
}
