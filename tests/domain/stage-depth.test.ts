import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '../../src/domain/default-rules';
import type { Depth } from '../../src/domain/rules';
import { stageGap, stageGaps, type StageGap } from '../../src/domain/stage-depth';

const { stages } = DEFAULT_RULES;
const four = ['a', 'b', 'c', 'd'];

describe('stageGap', () => {
  it.each<[string, Depth | undefined, StageGap | undefined]>([
    ['connected', 1, undefined],
    ['connected', 2, undefined],
    ['connected', 3, 'stage-behind'],
    ['met', 2, undefined],
    ['met', 3, 'stage-behind'],
    ['known', 1, undefined],
    ['known', 3, undefined],
    ['liked', 1, 'depth-behind'],
    ['liked', 2, undefined],
    ['liked', 3, undefined],
    ['trusted', 1, 'depth-behind'],
    ['trusted', 2, undefined],
    ['trusted', undefined, undefined],
  ])('%s with depth %s: %s', (stage, depth, gap) => {
    expect(stageGap({ stage, depth }, stages)).toBe(gap);
  });

  it.each<[string, string | undefined, Depth, readonly string[], StageGap | undefined]>([
    ['no stage', undefined, 3, stages, undefined],
    ['a stage that is not on the ladder', 'lost', 3, stages, undefined],
    ['the first of four', 'a', 3, four, 'stage-behind'],
    ['exactly a third', 'b', 3, four, undefined],
    ['exactly two thirds', 'c', 1, four, undefined],
    ['the last of four', 'd', 1, four, 'depth-behind'],
    ['the first of two', 'a', 3, ['a', 'b'], 'stage-behind'],
    ['the last of two', 'b', 1, ['a', 'b'], 'depth-behind'],
    ['the only one, with depth 1', 'a', 1, ['a'], undefined],
    ['the only one, with depth 3', 'a', 3, ['a'], undefined],
    ['no ladder', 'a', 3, [], undefined],
  ])('%s', (_, stage, depth, ladder, gap) => {
    expect(stageGap({ stage, depth }, ladder)).toBe(gap);
  });
});

it('lists those who disagree, in the order given', () => {
  const people: readonly { stage: string; depth: Depth }[] = [
    { stage: 'trusted', depth: 1 },
    { stage: 'known', depth: 1 },
    { stage: 'met', depth: 3 },
  ];
  expect(stageGaps(people, stages)).toEqual([
    { person: people[0], gap: 'depth-behind' },
    { person: people[2], gap: 'stage-behind' },
  ]);
});
