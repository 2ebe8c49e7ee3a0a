/** One measured figure, a median over several runs. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it should be at most. */
  readonly limit?: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** The median time of so many runs in milliseconds, after one run that does not count. */
export async function medianTime(runs: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let index = -1; index < runs; index += 1) {
    const start = performance.now();
    await run();
    if (index >= 0) times.push(performance.now() - start);
  }
  return median(times);
}
