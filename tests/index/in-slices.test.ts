import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runInSlices } from '../../src/index/in-slices';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Steps that take so many milliseconds each. */
function* steps(count: number, each: number): Generator<void, void> {
  for (let i = 0; i < count; i += 1) {
    now += each;
    yield;
  }
}

it.each([1, 0.5, 0.1])('works at most 8 ms at a time, in steps of %d ms', async (each) => {
  const slices: number[] = [];
  let begun = 0;
  const nextSlice = (): Promise<void> => {
    slices.push(now - begun);
    now += 100;
    begun = now;
    return Promise.resolve();
  };
  expect(await runInSlices(steps(50 / each, each), nextSlice, () => true)).toBe(true);
  expect(slices.length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...slices)).toBeLessThanOrEqual(8);
  expect(Math.min(...slices), 'and not much less').toBeGreaterThan(6);
});

it('does short work in one go', async () => {
  const nextSlice = vi.fn(() => Promise.resolve());
  await runInSlices(steps(5, 1), nextSlice, () => true);
  expect(nextSlice).not.toHaveBeenCalled();
});

it('stops when it is not wanted any more', async () => {
  const nextSlice = vi.fn(() => Promise.resolve());
  const through = await runInSlices(steps(100, 1), nextSlice, () => now < 20);
  expect([through, now]).toEqual([false, 20]);
});
