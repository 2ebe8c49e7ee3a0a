import { expect, it } from 'vitest';
import type { Actions } from '../../src/actions/actions';
import { createActions } from '../../src/actions/create-actions';
import type { ActionReport } from '../../src/actions/report';
import { planNoteName, planNoteText } from '../../src/domain/plan';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const today = day(TODAY);
const PLAN = `Reviews/${planNoteName(today)}.md`;
const ADA = 'People/Ada.md';
const PER = 'People/Per.md';
const ANSWERED = planNoteText()
  .replace('what:', 'what: Bread')
  .replace('where:', 'where: Harbour')
  .replace('when:', 'when: May');
const NOTES = {
  [PLAN]: ANSWERED,
  [ADA]: '---\ntype: person\n---\n# Ada\n',
  [PER]: '---\nnext-step: Call # soon\n---\n',
};

function setUp(notes: Readonly<Record<string, string>> = NOTES) {
  const editor = createMemoryNoteEditor(notes);
  const { reading } = context();
  const actions = createActions({ editor, reading: () => reading, today: () => today });
  return { editor, actions };
}

const inShort = ({ action, done, failed }: ActionReport): readonly string[] => [
  action,
  ...done.map(({ path }) => path),
  ...failed.map(({ path, refusal }) => `${path}: ${refusal.reason}`),
];

it('begins as a note that is answered in order, byte for byte, and taken back', async () => {
  const { editor, actions } = setUp({ [PLAN]: `${planNoteText()}\nMy own words.\n` });
  expect(PLAN).toBe('Reviews/Plan 2026-11-22.md');
  const early = await actions.changePlan(PLAN, ['add', '[[Ada]]']);
  expect(inShort(early)).toEqual(['change-plan', `${PLAN}: who-comes-last`]);
  await actions.changePlan(PLAN, ['what', 'Bread: a course']);
  await actions.changePlan(PLAN, ['where', 'Harbour']);
  await actions.changePlan(PLAN, ['when', '2027']);
  // Two at once do not overwrite each other.
  await Promise.all(['[[Ada]]', '[[Per]]'].map((link) => actions.changePlan(PLAN, ['add', link])));
  await actions.alignPlan(PLAN, { verdict: 'aligned' });
  expect(editor.text(PLAN)).toBe(
    `---
type: relationship-plan
what: "Bread: a course"
where: Harbour
when: "2027"
who:
  - "[[Ada]]"
  - "[[Per]]"
alignment:
  - 2026-11-22 | aligned
status: active
---

My own words.
`,
  );
  await actions.changePlan(PLAN, ['remove', '[[Per]]']);
  await actions.changePlan(PLAN, ['status', 'closed']);
  expect(editor.text(PLAN)).toContain('who:\n  - "[[Ada]]"\nalignment:');
  expect(editor.text(PLAN)).toContain('status: closed');
  for (let back = 0; back < 8; back += 1) await actions.undo();
  expect(editor.text(PLAN)).toBe(`${planNoteText()}\nMy own words.\n`);
});

const steps = [
  { path: ADA, text: 'What are you working on?', why: 'Bread' },
  { path: PER, text: 'How come: bread?' },
  { path: 'People/Gone.md', text: 'Who?' },
];

it.each<[string, (actions: Actions) => Promise<ActionReport>, readonly string[]]>([
  [
    'writes the comparison and the questions, each by itself',
    (actions) => actions.alignPlan(PLAN, { verdict: 'rediscover', text: 'Whom?' }, steps),
    ['align-plan', PLAN, ADA, PER, 'People/Gone.md: no-note'],
  ],
  [
    'writes the questions also where the plan is gone',
    (actions) => actions.alignPlan('Gone.md', { verdict: 'rediscover' }, steps.slice(0, 1)),
    ['align-plan', ADA, 'Gone.md: no-note'],
  ],
])('%s, and takes it back as one', async (_, act, told) => {
  const { editor, actions } = setUp();
  expect(inShort(await act(actions))).toEqual(told);
  expect(editor.text(ADA)).toBe(
    '---\ntype: person\nnext-step: What are you working on?\nnext-step-why: Bread\n---\n# Ada\n',
  );
  if (told.includes(PER)) {
    expect(editor.text(PER)).toBe('---\nnext-step: "How come: bread?" # soon\n---\n');
    expect(editor.text(PLAN)).toContain('alignment:\n  - 2026-11-22 | rediscover | Whom?\n');
  }
  await actions.undo();
  expect(Object.keys(NOTES).map((path) => editor.text(path))).toEqual(Object.values(NOTES));
});
