import { describe, expect, it } from 'vitest';
import { changing, changingList, edited, setting } from '../support/frontmatter-edits';

const ADA = `---
type: person
depth: 2
depth-goal: 3
depth-why: I know what drives her, not yet how she feels about it
depth-history:
  - 2026-01-10 | 1
  - 2026-06-01 | 2 | long walk in Kalø
stage: known
cadence: 30
last-contact: 2026-11-02
next-step: Send the soil article # she asked twice
next-step-due: 2026-11-28
next-step-why: She is planning an allotment
next-step-kind: offer
interactions:
  - 2026-10-03 | call | quality 2 | 20m | from them | Asked how the move went
  - 2026-11-02 | visit | quality 3 | Walked the allotment
promises:
  - 2026-12-01 | Lend her the drill
  - 2026-11-24 | thanks | The seeds
values: [Soil health, Independence]
family: ["Ida (daughter, 9)"]
birthday: 1984-05-04
---

# Ada
`;

/** The lines that differ, as a patch shows them. */
function patch(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const gone = old.filter((line) => !now.includes(line)).map((line) => `-${line}`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `+${line}`);
  return [...gone, ...come];
}

describe('the note that RECORD shows', () => {
  it('completes a step in exactly the right lines', () => {
    const complete = changing((frontmatter) => ({
      ...frontmatter,
      interactions: [
        ...(frontmatter['interactions'] as string[]),
        '2026-11-22 | step | - | Call: she said "yes"',
      ],
      'last-contact': '2026-11-22',
      'next-step': null,
      'next-step-due': null,
      'next-step-why': null,
      'next-step-kind': null,
    }));
    expect(patch(ADA, edited(ADA, complete))).toEqual([
      '-last-contact: 2026-11-02',
      '-next-step: Send the soil article # she asked twice',
      '-next-step-due: 2026-11-28',
      '-next-step-why: She is planning an allotment',
      '-next-step-kind: offer',
      '+last-contact: 2026-11-22',
      '+next-step: # she asked twice',
      '+next-step-due:',
      '+next-step-why:',
      '+next-step-kind:',
      '+  - "2026-11-22 | step | - | Call: she said \\"yes\\""',
    ]);
  });

  it('keeps a promise in its line', () => {
    const keep = changingList('promises', ([drill, seeds]) => [
      drill,
      String(seeds).replace('thanks', 'thanks | kept 2026-11-22'),
    ]);
    expect(patch(ADA, edited(ADA, keep))).toEqual([
      '-  - 2026-11-24 | thanks | The seeds',
      '+  - 2026-11-24 | thanks | kept 2026-11-22 | The seeds',
    ]);
  });

  it('adds to a list in brackets, and a new property at the end', () => {
    const add = changing((frontmatter) => ({
      ...frontmatter,
      family: [...(frontmatter['family'] as string[]), 'Per'],
      discovery: ['2026-11-22 | direct | family | Per'],
    }));
    expect(patch(ADA, edited(ADA, add))).toEqual([
      '-family: ["Ida (daughter, 9)"]',
      '+family: ["Ida (daughter, 9)", Per]',
      '+discovery:',
      '+  - 2026-11-22 | direct | family | Per',
    ]);
  });

  it('comes back byte for byte when a value is set and set back', () => {
    const there = edited(ADA, setting({ depth: 3, 'next-step': 'Call' }));
    const back = edited(there, setting({ depth: 2, 'next-step': 'Send the soil article' }));
    expect(back).toBe(ADA);
  });
});

describe('a review that RECORD shows', () => {
  const REVIEW = `---
type: ten-review
date: 2026-11-22
status: draft            # then: done
people: ["[[Ada]]", "[[Per]]"]
first-ratings: [2, 0]    # 0 = not answered yet
steps: ["Send the soil article", ""]
dues: ["2026-11-28", ""]
---
`;

  it('takes answers in the places of the lists', () => {
    const answer = setting({
      status: 'done',
      'first-ratings': [2, 3],
      steps: ['Send the soil article', 'Call, then write'],
      dues: ['2026-11-28', '2026-12-01'],
    });
    expect(patch(REVIEW, edited(REVIEW, answer))).toEqual([
      '-status: draft            # then: done',
      '-first-ratings: [2, 0]    # 0 = not answered yet',
      '-steps: ["Send the soil article", ""]',
      '-dues: ["2026-11-28", ""]',
      '+status: done            # then: done',
      '+first-ratings: [2, 3]    # 0 = not answered yet',
      '+steps: ["Send the soil article", "Call, then write"]',
      '+dues: ["2026-11-28", 2026-12-01]',
    ]);
  });
});
