import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actions } from '../../src/actions/actions';
import { createActions } from '../../src/actions/create-actions';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const today = day(TODAY);
const NOTES: Record<string, string> = {
  'Ada.md':
    '---\ntype: person # hers\ndepth: "2"\nnext_step: Call\n\npromises:\n- a\n- b\n---\nText\n',
  'Per.md':
    '\uFEFF---\r\ntype: person\r\ninteractions: [2026-01-01 | call]\r\npromises: "x"\r\n---\r\n',
  'Mei.md': 'No block at all, and no line at the end',
  'Broken.md': '---\ndepth: [1\n---\nkept as it is\n',
};
const PATHS = [...Object.keys(NOTES), 'Nobody.md'];

type Step = (actions: Actions) => Promise<unknown>;

const path = fc.constantFrom(...PATHS);
const paths = fc.subarray(PATHS, { minLength: 1 });
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'a',
    'b',
    'x',
    'call | quality 3 | yes',
    '2026-12-01 | - | #no: [',
    '\n---\n',
  ),
);
const due = fc.integer({ min: today - 400, max: today + 400 });
const depth = fc.constantFrom(1, 2, 3, undefined);
const line = fc.nat({ max: 3 });

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(paths, depth, text).map(
    ([p, d, why]): Step =>
      (a) =>
        a.rate(p, d, why),
  ),
  fc.tuple(paths, depth).map(
    ([p, goal]): Step =>
      (a) =>
        a.setGoal(p, goal),
  ),
  fc.tuple(path, text, due).map(
    ([p, t, d]): Step =>
      (a) =>
        a.setNextStep(p, { text: t, due: d }),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.completeNextStep(p, { text: t }),
  ),
  fc.tuple(paths, due, text).map(
    ([p, d, t]): Step =>
      (a) =>
        a.logInteraction(p, { day: d, text: t }),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.addPromise(p, { text: t }),
  ),
  fc.tuple(path, line, text).map(
    ([p, l, t]): Step =>
      (a) =>
        a.keepPromise({ path: p, line: l, text: t }),
  ),
  fc.tuple(path, line).map(
    ([p, l]): Step =>
      (a) =>
        a.dropPromise({ path: p, line: l }),
  ),
  fc.tuple(path, line, due).map(
    ([p, l, d]): Step =>
      (a) =>
        a.postpone({ item: 'promise', path: p, line: l }, d),
  ),
  fc.tuple(path, due).map(
    ([p, d]): Step =>
      (a) =>
        a.postpone({ item: 'step', path: p }, d),
  ),
  fc.tuple(path, due).map(
    ([p, d]): Step =>
      (a) =>
        a.postpone({ item: 'keep-in-touch', path: p }, d),
  ),
);

it('any actions, in order or at once, followed by as many undos restore every byte', async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), fc.boolean(), async (steps, atOnce) => {
      const editor = createMemoryNoteEditor(NOTES);
      const { reading } = context();
      const actions = createActions({ editor, reading: () => reading, today: () => today });
      if (atOnce) await Promise.all(steps.map((act) => act(actions)));
      else for (const act of steps) await act(actions);
      for (const each of PATHS) if (editor.text(each) !== NOTES[each]) written++;
      let report = await actions.undo();
      for (; report !== undefined; report = await actions.undo()) expect(report.failed).toEqual([]);
      for (const each of PATHS) expect(editor.text(each)).toBe(NOTES[each]);
    }),
    { numRuns: 300 },
  );
  expect(written).toBeGreaterThan(300);
}, 60_000);
