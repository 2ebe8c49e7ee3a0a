import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomCases } from '../support/frontmatter-cases';
import { judge, type Verdict } from '../support/frontmatter-judge';

describe('random edits of random notes', () => {
  it('are right, or refused', { timeout: 60_000 }, () => {
    const verdicts: Verdict[] = [];
    fc.assert(
      fc.property(randomCases, ([note, edits]) => {
        const verdict = judge(note, edits);
        verdicts.push(verdict);
        if (verdict.kind === 'wrong') throw new Error(`${verdict.why}:\n${verdict.after}`);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    const refused = verdicts.filter(({ kind }) => kind === 'refused').length;
    expect(refused).toBeLessThan(verdicts.length * 0.05);
  });
});
