import type fc from 'fast-check';

type Runs = Pick<fc.Parameters, 'numRuns' | 'seed' | 'endOnFailure'>;

/** So many random cases. `npm run mutation` asks for fewer, each time the same ones, and for no smaller one that fails. */
export function runs(cases: number): Runs {
  const most = process.env['MOST_RANDOM_CASES'];
  if (most === undefined) return { numRuns: cases };
  return { numRuns: Math.min(cases, Number(most)), seed: 20261122, endOnFailure: true };
}
