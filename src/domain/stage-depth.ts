import type { Person } from './person';

/** Which of the two seems to lag behind the other. */
export type StageGap = 'depth-behind' | 'stage-behind';

/**
 * Whether the stage and the depth of a person disagree; undefined where they fit, or one is not given.
 * With the ladder's stages counted from 0 to n − 1, a stage in its last third (index / (n − 1) above 2/3)
 * asks for depth 2 or 3, and one in its first third (below 1/3) for depth 1 or 2. A ladder of one stage
 * asks for nothing.
 */
export function stageGap(
  { stage, depth }: Pick<Person, 'stage' | 'depth'>,
  stages: readonly string[],
): StageGap | undefined {
  const place = stage === undefined ? -1 : stages.indexOf(stage);
  if (place < 0 || depth === undefined) return undefined;
  const top = stages.length - 1;
  if (depth === 1 && place * 3 > top * 2) return 'depth-behind';
  return depth === 3 && place * 3 < top ? 'stage-behind' : undefined;
}

/** Those whose stage and depth disagree, in the order given. */
export function stageGaps<T extends Pick<Person, 'stage' | 'depth'>>(
  people: readonly T[],
  stages: readonly string[],
): readonly { readonly person: T; readonly gap: StageGap }[] {
  return people.flatMap((person) => {
    const gap = stageGap(person, stages);
    return gap === undefined ? [] : [{ person, gap }];
  });
}
