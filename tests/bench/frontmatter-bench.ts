import fc from 'fast-check';
import { editText } from '../../src/frontmatter/edit-text';
import { countVerdict, noEdits, type EditFigures } from '../fuzz/edits';
import { randomCases } from '../support/frontmatter-cases';
import { appending } from '../support/frontmatter-edits';
import { judge } from '../support/frontmatter-judge';
import { parseYaml } from '../support/frontmatter-yaml';

const AT_ONCE = 500;

/** Does `count` random edits of random notes; the same seed gives the same edits. */
export function runRandomEdits(count: number, seed: number): EditFigures {
  const figures = noEdits();
  for (let done = 0; done < count; done += AT_ONCE) {
    const numRuns = Math.min(AT_ONCE, count - done);
    for (const [note, edits] of fc.sample(randomCases, { numRuns, seed: seed + done })) {
      countVerdict(figures, judge(note, edits));
    }
  }
  return figures;
}

const SIZES = [0, 20, 100, 500] as const;

export interface EditTime {
  readonly interactions: (typeof SIZES)[number];
  /** Median of single edits: a line appended to `interactions`, and `last-contact` set. */
  readonly msPerEdit: number;
}

/** Times one logged interaction in notes of 0, 20, 100 and 500 interactions. */
export function timeEdits(): EditTime[] {
  return SIZES.map((interactions) => ({ interactions, msPerEdit: timeEdit(interactions) }));
}

function timeEdit(interactions: number): number {
  const text = personNote(interactions);
  const log = appending('interactions', '2026-11-22 | call | quality 2 | How the move went');
  const times: number[] = [];
  const rounds = interactions >= 100 ? 60 : 300;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const result = editText(
      text,
      (frontmatter) => log({ ...frontmatter, 'last-contact': '2026-11-22' }),
      parseYaml,
    );
    times.push(performance.now() - start);
    if (result.kind !== 'written') throw new Error(`The edit was not written: ${result.kind}.`);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** A person note as RECORD shows it, with as many interactions. */
function personNote(interactions: number): string {
  const lines = Array.from(
    { length: interactions },
    (_, index) =>
      `  - 20${String(10 + (index % 15))}-10-03 | call | quality 2 | 20m | from them | Asked how ${index}\n`,
  );
  const list = interactions === 0 ? 'interactions:\n' : `interactions:\n${lines.join('')}`;
  return `---
type: person
depth: 2 # of 3
depth-why: I know what drives her, not yet how she feels about it
stage: known
cadence: 30
last-contact: 2026-11-02
next-step: Send the soil article
next-step-due: 2026-11-28
${list}goals: [Sell vegetables at the market]
values: [Soil health, Independence]
family: ["Ida (daughter, 9)"]
birthday: 1984-05-04
---

# Notes
`;
}
