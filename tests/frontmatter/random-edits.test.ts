import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCases } from '../support/frontmatter-cases';
import { judge, type Verdict } from '../support/frontmatter-judge';

const RUNS = 2000;

describe('random edits of random notes', () => {
  it('are right, or refused', { timeout: 60_000 }, () => {
    const verdicts: Verdict[] = [];
    fc.assert(
      fc.property(randomCases, ([note, edits]) => {
        const verdict = judge(note, edits);
        verdicts.push(verdict);
        if (verdict.kind === 'wrong') throw new Error(`${verdict.why}:\n${verdict.after}`);
      }),
      { numRuns: RUNS, seed: 20261122 },
    );
    const unproved = verdicts.filter(
      (verdict) => verdict.kind === 'refused' && verdict.reason === 'not-provable',
    );
    const right = verdicts.filter(({ kind }) => kind === 'right');
    expect(unproved.length).toBeLessThan(RUNS * 0.03);
    expect(right.length).toBeGreaterThan(RUNS * 0.8);
  });
});
