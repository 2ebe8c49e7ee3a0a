import { expect, it } from 'vitest';
import { latestLine } from '../../src/domain/latest-line';

it.each<[days: readonly number[], place: number | undefined]>([
  [[], undefined],
  [[5], 0],
  [[5, 9, 7], 1],
  // Of one day the last.
  [[5, 9, 9, 7], 2],
  [[-3, -4], 0],
])('of lines on %j it is the one at %s', (days, place) => {
  expect(latestLine(days.map((day, line) => ({ day, line })))?.line).toBe(place);
});
