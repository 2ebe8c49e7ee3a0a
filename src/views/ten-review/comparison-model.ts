import type { Answer } from '../../domain/review';
import type { ReviewWay } from '../../domain/review-comparison';
import type { Words } from '../../i18n/en';

export type WayKind = keyof Words['tenReview']['comparison']['kinds'];

export function kindOf({ from, to }: ReviewWay): WayKind {
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
  readonly before: ReadonlyMap<ReviewWay, number>;
  readonly after: ReadonlyMap<ReviewWay, number>;
}

export function slopeOf(ways: readonly ReviewWay[]): Slope {
  const levels = new Map<Answer, number>();
  const before = new Map<ReviewWay, number>();
  const after = new Map<ReviewWay, number>();
  let rows = 0;
  // Those who stay at their level come first, so that their lines are level too.
  const sorted = [false, true].flatMap((moves) =>
    ways.filter(({ from, to }) => (from !== to) === moves),
  );
  for (const level of [3, 2, 1, 0] as const) {
    const froms = sorted.filter(({ from }) => from === level);
    const tos = sorted.filter(({ to }) => to === level);
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
  ways: readonly ReviewWay[],
  { kinds, sentence, move }: Words['tenReview']['comparison'],
): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, what]) => {
    const group = ways.filter((way) => kindOf(way) === kind);
    const who = group.map(({ name, from, to }) =>
      from === undefined || to === undefined ? name : move(name, from, to),
    );
    const said = kind === 'same' ? String(group.length) : who.join(', ');
    return group.length === 0 ? [] : [sentence(what, said)];
  });
}
