import type { Answer } from '../../domain/review';
import type { ReviewComparison } from '../../domain/review-comparison';
import type { Words } from '../../i18n/en';

/** The way of a person from one review to the other; undefined where they were not listed. */
export interface Way {
  readonly name: string;
  readonly from: Answer | undefined;
  readonly to: Answer | undefined;
}

/** All of them, those who stay at their level first. */
export function waysOf({ stayed, moved, came, left }: ReviewComparison): readonly Way[] {
  return [
    ...stayed.map(({ name, rating }) => ({ name, from: rating, to: rating })),
    ...moved.map(({ entry, from, to }) => ({ name: entry.name, from, to })),
    ...came.map(({ name, rating }) => ({ name, from: undefined, to: rating })),
    ...left.map(({ name, rating }) => ({ name, from: rating, to: undefined })),
  ];
}

export type WayKind = 'same' | 'deeper' | 'less' | 'rated' | 'open' | 'came' | 'left';

export function kindOf({ from, to }: Way): WayKind {
  if (from === undefined) return 'came';
  if (to === undefined) return 'left';
  if (from === to) return 'same';
  if (from === 0) return 'rated';
  if (to === 0) return 'open';
  return to > from ? 'deeper' : 'less';
}

/**
 * The picture, in whole rows from the top: each level has a row of its own, and below it everyone at it,
 * at one side as they were before, at the other as they are after. Nobody stands upon another.
 */
export interface Slope {
  readonly rows: number;
  readonly levels: ReadonlyMap<Answer, number>;
  readonly before: ReadonlyMap<Way, number>;
  readonly after: ReadonlyMap<Way, number>;
}

export function slopeOf(ways: readonly Way[]): Slope {
  const levels = new Map<Answer, number>();
  const before = new Map<Way, number>();
  const after = new Map<Way, number>();
  let rows = 0;
  for (const level of [3, 2, 1, 0] as const) {
    const froms = ways.filter(({ from }) => from === level);
    const tos = ways.filter(({ to }) => to === level);
    const most = Math.max(froms.length, tos.length);
    if (level + most === 0) continue;
    levels.set(level, rows);
    rows += 1;
    froms.forEach((way, at) => before.set(way, rows + at));
    tos.forEach((way, at) => after.set(way, rows + at));
    rows += Math.max(most, 1);
  }
  return { rows, levels, before, after };
}

/** What changed, in sentences: "New: Mei." "Deeper: Ada (2 → 3)." */
export function comparisonWords(
  ways: readonly Way[],
  { kinds, sentence, move }: Words['tenReview']['comparison'],
): readonly string[] {
  return WAY_KINDS.flatMap((kind) => {
    const group = ways.filter((way) => kindOf(way) === kind);
    const who = group.map(({ name, from, to }) =>
      from === undefined || to === undefined ? name : move(name, from, to),
    );
    const said = kind === 'same' ? String(group.length) : who.join(', ');
    return group.length === 0 ? [] : [sentence(kinds[kind], said)];
  });
}

const WAY_KINDS: readonly WayKind[] = ['came', 'left', 'deeper', 'less', 'rated', 'open', 'same'];
