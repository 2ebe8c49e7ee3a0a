import { describe, expect, it } from 'vitest';
import type { Frontmatter } from '../../../src/domain/note';
import type { ReviewEntry } from '../../../src/domain/review';
import { en } from '../../../src/i18n/en';
import { evidenceOf, firstOpen } from '../../../src/views/ten-review/rate-model';
import { aPerson, aReading, TODAY } from '../../support/person-builders';
import { ToldIndex, toldParts } from '../../support/view-parts';

function evidence(frontmatter: Frontmatter): string[] {
  const { parts } = toldParts(new ToldIndex());
  const given = { ...parts, texts: en.tenReview, reading: () => aReading(), today: () => TODAY };
  return evidenceOf(aPerson(frontmatter), given).map(([about, text]) => `${about}: ${text}`);
}

describe('what the note says', () => {
  it('is the depth and why, what is known, and the latest of what passed', () => {
    expect(
      evidence({
        depth: 2,
        'depth-why': 'I know what drives her',
        values: ['Soil health', 'Independence'],
        goals: 'Sell vegetables',
        interactions: [
          '2026-11-02 | visit | quality 3 | Walked the allotment',
          '2026-06-01 | call',
          '2026-10-03 | call | Asked how the move went',
          '2026-08-01 | Met at the station',
        ],
      }),
    ).toEqual([
      'Depth so far: 2 Sustained · I know what drives her',
      'goals: Sell vegetables',
      'values: Soil health, Independence',
      'Last contact: 20 days ago',
      'Mon 2 Nov: visit · Walked the allotment',
      'Sat 3 Oct: call · Asked how the move went',
      'Sat 1 Aug: Met at the station',
    ]);
  });

  it.each([
    [{}, []],
    [{ 'depth-why': 'An old friend' }, ['Depth so far: An old friend']],
    [{ interactions: ['2026-11-22'] }, ['Last contact: today']],
    [{ depth: 7, interactions: ['no date'] }, []],
  ])('of %j is %j', (frontmatter, lines) => {
    expect(evidence(frontmatter)).toEqual(lines);
  });
});

describe('who to rate first', () => {
  it.each([
    [[], 0],
    [[0, 0], 0],
    [[2, 0, 1, 0], 1],
    [[2, 3], 0],
  ] as const)('with ratings %j is number %i', (ratings, at) => {
    const entries = ratings.map((rating) => ({ rating }) as ReviewEntry);
    expect(firstOpen(entries)).toBe(at);
  });
});
