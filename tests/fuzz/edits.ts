import fc from 'fast-check';
import type { RefusalReason } from '../../src/domain/frontmatter-edit';
import { randomCases } from '../support/frontmatter-cases';
import { judge, type Verdict } from '../support/frontmatter-judge';
import { mutatedTexts, takenApart } from '../support/frontmatter-mutants';
import { textOf, type MadeNote } from '../support/frontmatter-notes';
import { randomEdits, type RandomEdit } from '../support/frontmatter-random-edits';
import { judgeText } from '../support/frontmatter-text-judge';
import { subjectOf, type Subject } from './subject';

/** What edits came to. */
export interface EditFigures {
  edits: number;
  unchanged: number;
  refused: number;
  readonly refusedBy: Partial<Record<RefusalReason, number>>;
  /** Edits after which the note reads otherwise than wanted, or a comment or item is lost; 0 is right. */
  wrong: number;
  /** 0 is right. */
  bytesOutsideChanged: number;
  /** Those that were right and that the second YAML reader has judged too. */
  judgedTwice: number;
}

export const noEdits = (): EditFigures => ({
  ...{ edits: 0, unchanged: 0, refused: 0, wrong: 0, bytesOutsideChanged: 0, judgedTwice: 0 },
  refusedBy: {},
});

/** Adds a verdict to the figures. */
export function countVerdict(figures: EditFigures, verdict: Verdict): void {
  figures.edits += 1;
  switch (verdict.kind) {
    case 'unchanged':
      figures.unchanged += 1;
      break;
    case 'refused':
      figures.refused += 1;
      figures.refusedBy[verdict.reason] = (figures.refusedBy[verdict.reason] ?? 0) + 1;
      break;
    case 'wrong':
      figures.wrong += 1;
      figures.bytesOutsideChanged += verdict.bytesOutside;
      break;
    case 'right':
      figures.judgedTwice += Number(!verdict.alone);
  }
}

function editLines(figures: EditFigures): string[] {
  const { edits, refused, refusedBy, unchanged, judgedTwice, bytesOutsideChanged } = figures;
  const reasons = Object.entries(refusedBy).map(([reason, count]) => `${reason} ${count}`);
  return [
    `edits ${edits}, of which nothing to do ${unchanged}`,
    `refused ${refused} (${reasons.join(', ')})`,
    `judged right by the second YAML reader too ${judgedTwice}`,
    `bytes changed outside the properties meant ${bytesOutsideChanged}`,
  ];
}

function throwIfWrong(verdict: Verdict): void {
  if (verdict.kind === 'wrong') throw new Error(`${verdict.why}:\n${verdict.after}`);
}

/** Edits of notes in every style that YAML has. */
export function editsOfMadeNotes(figures = noEdits()): Subject {
  return subjectOf(
    'edits of made notes',
    randomCases,
    ([note, edits]) => {
      const verdict = judge(note, edits);
      countVerdict(figures, verdict);
      throwIfWrong(verdict);
    },
    () => editLines(figures),
  );
}

type MutantCase = readonly [text: string, note: MadeNote | undefined, edits: RandomEdit[]];

const mutantCases: fc.Arbitrary<MutantCase> = mutatedTexts.chain((text) => {
  const note = takenApart(text);
  const names = note?.pieces.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return fc.tuple(fc.constant(text), fc.constant(note), randomEdits(names ?? ['depth', 'next']));
});

/** Edits of notes that have been damaged. */
export function editsOfDamagedNotes(figures = noEdits()): Subject {
  return subjectOf(
    'edits of damaged notes',
    mutantCases,
    ([text, note, edits]) => {
      if (note !== undefined && textOf(note) !== text) throw new Error('The note is not whole.');
      const verdict = note === undefined ? judgeText(text, edits) : judge(note, edits);
      countVerdict(figures, verdict);
      throwIfWrong(verdict);
    },
    () => editLines(figures),
  );
}
