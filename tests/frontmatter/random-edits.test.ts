import { describe, expect, it } from 'vitest';
import { editsOfDamagedNotes, editsOfMadeNotes, noEdits } from '../fuzz/edits';
import { expectHolds } from '../fuzz/subject';
import { takenApart } from '../support/frontmatter-mutants';
import { secondOpinion } from '../support/frontmatter-second-judge';

const SEED = 20261122;

describe('random edits are right, or refused', () => {
  it('in notes of all styles', { timeout: 60_000 }, async () => {
    const figures = noEdits();
    const runs = 1000;
    await expectHolds(editsOfMadeNotes(figures), runs, SEED);
    expect(figures).toMatchObject({ edits: runs, wrong: 0, bytesOutsideChanged: 0 });
    expect(figures.refusedBy['not-provable']).toBeLessThan(runs * 0.03);
    expect(figures.judgedTwice).toBeGreaterThan(runs * 0.8);
  });

  it('in notes that have been damaged', { timeout: 60_000 }, async () => {
    const figures = noEdits();
    const runs = 600;
    await expectHolds(editsOfDamagedNotes(figures), runs, SEED);
    expect(figures).toMatchObject({ edits: runs, wrong: 0, bytesOutsideChanged: 0 });
    expect(figures.refusedBy['not-provable']).toBeLessThan(runs * 0.03);
    expect(figures.judgedTwice).toBeGreaterThan(runs * 0.4);
  });
});

it.each([
  ['q: "double\n # c over lines"\n', 'q: "double\n # c over lines"\n'],
  ['q: "double" # c\n# end\n', 'q: "double" # c\n'],
  ['q:\n  - a\n  # end\n', 'q:\n  - a\n'],
])('a note taken apart has in %j the property %j', (block, property) => {
  const pieces = takenApart(`---\n${block}---\n`)?.pieces ?? [];
  expect(pieces.filter(({ name }) => name === 'q').map(({ text }) => text)).toEqual([property]);
});

describe('the second judge', () => {
  const judged = (
    before: string,
    after: string,
    wanted: Record<string, unknown> = { a: 2, b: 'x' },
  ) => secondOpinion(before, after, wanted, new Set(['a']));
  const BEFORE = 'a: 1\nb: x\n';

  it.each([
    ['agrees with what was wanted', BEFORE, 'a: 2\nb: x\n', 'agrees'],
    ['is silent on what it cannot read', 'a: 1\nb: *x\n', 'a: 2\nb: *x\n', 'silent'],
    ['is silent on what it reads otherwise', 'a: 1\nb: x\rc: 2\n', 'a: 2\nb: x\rc: 2\n', 'silent'],
  ])('%s', (_, before, after, opinion) => {
    expect(judged(before, after)).toBe(opinion);
  });

  it.each([
    ['a value that is not the one wanted', 'a: 3\nb: x\n', /^a second reader finds in a 3, not 2$/],
    ['a text where a number is wanted', 'a: "2"\nb: x\n', /in a "2", not 2/],
    ['another property changed', 'a: 2\nb: y\n', /in b "y", not "x"/],
    ['a property lost', 'a: 2\n', /in b/],
    ['a property more', 'a: 2\nb: x\nc: 1\n', /in c 1/],
    ['a block that cannot be read', 'a: 2\nb: [x\n', /cannot read/],
  ])('objects to %s', (_, after, why) => {
    expect(judged(BEFORE, after)).toEqual({ objects: expect.stringMatching(why) as string });
  });

  it.each(['1_000', '0b11', '-0x1F', '+0o17', '1_0.5e3'])('takes %s for a text', (text) => {
    expect(judged(BEFORE, `a: ${text}\nb: x\n`, { a: text, b: 'x' })).toBe('agrees');
  });

  it('takes a key that is nothing for the empty text', () => {
    expect(judged(BEFORE, 'a: [ {: x}, "" ]\nb: x\n', { a: [{ '': 'x' }, ''], b: 'x' })).toBe(
      'agrees',
    );
    const other = judged(BEFORE, 'a: [ {y: x} ]\nb: x\n', { a: [{ '': 'x' }], b: 'x' });
    expect(other).toHaveProperty('objects');
  });

  it.each(['1000', '0x1F', '-5', '1e3', '.5'])('takes %s for a number', (text) => {
    const objection = { objects: expect.stringContaining('not "') as string };
    expect(judged(BEFORE, `a: ${text}\nb: x\n`, { a: text, b: 'x' })).toEqual(objection);
  });
});
