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
  readonly levels: readonly (readonly [level: Answer, row: number])[];
  readonly people: readonly SlopePerson[];
}

/** The rows of somebody before and after; 0 where they were not on the list. */
interface SlopePerson {
  readonly way: ReviewWay;
  from: number;
  to: number;
}

export function slopeOf(ways: readonly ReviewWay[]): Slope {
  const levels: [Answer, number][] = [];
  let rows = 0;
  const moves = ({ way }: SlopePerson): number => Number(way.from !== way.to);
  // Those who stay at their level come first, so that their lines are level too.
  const people = ways
    .map((way): SlopePerson => ({ way, from: 0, to: 0 }))
    .sort((a, b) => moves(a) - moves(b));
  for (const level of [3, 2, 1, 0] as const) {
    // A depth has room for somebody though nobody is there.
    let last = level && rows + 1;
    for (const side of ['from', 'to'] as const) {
      let row = rows;
      for (const person of people) {
        if (person.way[side] === level) last = Math.max(last, (person[side] = ++row));
      }
    }
    if (last === 0) continue;
    levels.push([level, rows]);
    rows = last + 1;
  }
  return { rows, levels, people };
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
