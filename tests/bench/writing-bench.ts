import fc from 'fast-check';
import { editText } from '../../src/frontmatter/edit-text';
import { appending } from '../support/frontmatter-edits';
import { judge } from '../support/frontmatter-judge';
import { madeNotes } from '../support/frontmatter-notes';
import { randomEdits } from '../support/frontmatter-random-edits';
import { parseYaml } from '../support/frontmatter-yaml';
import { type Figure, medianTime } from './figure';

const RUNS = 25;
const LENGTHS = [0, 20, 100, 500];
const RANDOM_EDITS = 100_000;

function noteWith(interactions: number): string {
  const lines = Array.from({ length: interactions }, (_, index) => {
    const day = `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
    return `  - ${day} | call | quality ${1 + (index % 3)} | 20m | Talk number ${index}`;
  });
  const list = lines.length === 0 ? [] : ['interactions:', ...lines];
  return ['---', 'type: person', 'depth: 2', ...list, 'values: [Craft]', '---', 'Text', ''].join(
    '\n',
  );
}

async function timeOfEdit(interactions: number): Promise<Figure> {
  const text = noteWith(interactions);
  const edit = appending('interactions', '2026-11-22 | visit | quality 3 | A walk');
  const value = await medianTime(RUNS, () => {
    if (editText(text, edit, parseYaml).kind !== 'written') throw new Error('Nothing was written.');
  });
  return { what: `One edit of a note with ${interactions} interactions`, value, unit: 'ms' };
}

/** Edits random notes until so many edits are done, and counts how each note came out. */
function countRandomEdits(): readonly Figure[] {
  const cases = madeNotes.chain((note) => {
    const names = note.pieces.flatMap(({ name }) => (name === undefined ? [] : [name]));
    return fc.tuple(fc.constant(note), randomEdits(names));
  });
  const counts = { edits: 0, notes: 0, refused: 0, wrong: 0, outside: 0 };
  for (let seed = 1; counts.edits < RANDOM_EDITS; seed += 1) {
    for (const [note, edits] of fc.sample(cases, { numRuns: 2000, seed })) {
      const verdict = judge(note, edits);
      counts.notes += 1;
      counts.edits += edits.length;
      if (verdict.kind === 'refused') counts.refused += 1;
      if (verdict.kind === 'wrong') counts[verdict.outside ? 'outside' : 'wrong'] += 1;
    }
  }
  const refused = (100 * counts.refused) / counts.notes;
  return [
    { what: 'Random edits', value: counts.edits, unit: 'edits' },
    { what: '… notes with a byte changed outside', value: counts.outside, unit: 'notes', limit: 0 },
    { what: '… notes wrong in another way', value: counts.wrong, unit: 'notes', limit: 0 },
    { what: '… refused, and left as they were', value: refused, unit: '%' },
  ];
}

export async function measure(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const length of LENGTHS) figures.push(await timeOfEdit(length));
  return [...figures, ...countRandomEdits()];
}
