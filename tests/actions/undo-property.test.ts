import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actions } from '../../src/actions/actions';
import { createActions } from '../../src/actions/create-actions';
import { createQueue } from '../../src/actions/in-turn';
import { createPerform, type Job } from '../../src/actions/perform';
import { createUndoStack } from '../../src/actions/undo';
import { AGENDA_KINDS } from '../../src/domain/agenda';
import { addPromiseEdit } from '../../src/domain/edits/add-promise-edit';
import type { EditContext } from '../../src/domain/edits/edit-context';
import { rateEdit } from '../../src/domain/edits/rate-edit';
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
  fc.tuple(paths, line, due).map(
    ([p, l, d]): Step =>
      (a) =>
        a.postpone(
          p.flatMap((each) => [
            { item: 'promise', path: each, line: l },
            { item: 'step', path: each },
          ]),
          d,
        ),
  ),
  fc.tuple(paths, fc.subarray([...AGENDA_KINDS]), line).map(
    ([p, kinds, l]): Step =>
      (a) =>
        a.completeItems(
          p.flatMap((each) =>
            kinds.map((kind) => ({
              kind,
              path: each,
              name: each,
              text: kind === 'step' ? 'Call' : undefined,
              why: undefined,
              due: undefined,
              line: l,
            })),
          ),
        ),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.explainRating(p, t),
  ),
  fc.tuple(path, text).map(
    ([p, t]): Step =>
      (a) =>
        a.recordExchange(p, { verb: 'gave', text: t }),
  ),
  fc.tuple(path, fc.constantFrom('values', 'goals'), text).map(
    ([p, facet, t]): Step =>
      (a) =>
        a.recordDiscovery(p, { facet, text: t }),
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

/** Jobs done as one action, in a group or in none; undefined takes the newest action back. */
type Move = { readonly group: string | undefined; readonly jobs: readonly Job[] } | undefined;

const job: fc.Arbitrary<Job> = fc.oneof(
  fc.tuple(path, text).map(([p, t]) => ({
    path: p,
    edit: (here: EditContext) => addPromiseEdit({ text: t }, here),
  })),
  fc.tuple(path, depth).map(([p, d]) => ({
    path: p,
    edit: (here: EditContext) => rateEdit({ depth: d }, here),
  })),
);
const move: fc.Arbitrary<Move> = fc.option(
  fc.record({
    group: fc.constantFrom(undefined, 'one', 'one', 'one', 'two'),
    jobs: fc.array(job, { minLength: 1, maxLength: 6 }),
  }),
  { nil: undefined, freq: 4 },
);

/** The texts of all notes. */
function allOf(editor: ReturnType<typeof createMemoryNoteEditor>) {
  return PATHS.map((each) => editor.text(each));
}

it('each undo restores what was before the group, whatever was done and undone before', async () => {
  let joined = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 25 }), async (moves) => {
      const editor = createMemoryNoteEditor(NOTES);
      const undo = createUndoStack();
      const here = context();
      const perform = createPerform({ editor, undo, inTurn: createQueue(), context: () => here });
      /** What undo has to bring back, the newest last. */
      const states: { group: string | undefined; before: (string | undefined)[] }[] = [];

      async function takeBack(): Promise<void> {
        expect((await undo.takeBack(editor))?.failed ?? []).toEqual([]);
        const state = states.pop();
        if (state !== undefined) expect(allOf(editor)).toEqual(state.before);
        expect(undo.canUndo()).toBe(states.length > 0);
      }

      for (const each of moves) {
        if (each === undefined) {
          await takeBack();
          continue;
        }
        const { group, jobs } = each;
        const before = allOf(editor);
        const report = await perform('finish-review', jobs, group === undefined ? {} : { group });
        if (!report.done.some(({ changed }) => changed)) continue;
        if (group === undefined || states.at(-1)?.group !== group) states.push({ group, before });
        else joined++;
      }
      while (states.length > 0) await takeBack();
      expect(allOf(editor)).toEqual(PATHS.map((each) => NOTES[each]));
    }),
    { numRuns: 300 },
  );
  expect(joined).toBeGreaterThan(50);
}, 60_000);
