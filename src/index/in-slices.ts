/** Milliseconds of work after which the app gets its turn: 8, less one for the step under way. */
const SLICE = 7;

/**
 * Runs the work in slices of at most 8 ms, yielding through `nextSlice` between them. The work yields
 * after each small step. False when `wanted` said no before the work was through.
 */
export async function runInSlices(
  work: Iterator<void>,
  nextSlice: () => Promise<void>,
  wanted: () => boolean,
): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (;;) {
    if (!wanted()) return false;
    if (work.next().done === true) return true;
    if (performance.now() < end) continue;
    await nextSlice();
    end = performance.now() + SLICE;
  }
}
