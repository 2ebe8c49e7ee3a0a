import { expect, it } from 'vitest';
import { createFinishReview, type FinishPlan } from '../../src/actions/finish-review';
import { createQueue } from '../../src/actions/in-turn';
import { createPerform } from '../../src/actions/perform';
import type { ActionReport } from '../../src/actions/report';
import { createUndoStack } from '../../src/actions/undo';
import { reviewTable } from '../../src/domain/review-note';
import { en } from '../../src/i18n/en';
import { context, day } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';
import { anEntry } from '../support/review-builders';

const REVIEW = 'Reviews/Ten relationships 2026-11-22.md';
const draft =
  '---\ntype: ten-review\nstatus: draft\npeople: ["[[Ada]]", "[[Per]]", "[[Mei]]"]\n---\nMine.\n';
const NOTES = {
  'People/Ada.md': '---\ndepth: 1\n---\n# Ada\n',
  'People/Per.md': 'No block yet.\n',
  'People/Mei.md': '---\ndepth: 3\n---\n',
  [REVIEW]: draft,
};
const ada = anEntry('Ada', { rating: 2, wanted: 3, step: 'Call', due: day('2026-11-28') });
const per = anEntry('Per', { rating: 1 });
const mei = anEntry('Mei', { first: 3 });
const table = reviewTable([ada, per, mei], en);
const CLOSED = draft.replace('draft', 'done') + `\n${table}\n`;

function setUp() {
  const editor = createMemoryNoteEditor(NOTES);
  const undo = createUndoStack();
  const perform = createPerform({ editor, undo, inTurn: createQueue(), context });
  const finish = createFinishReview(perform);
  const plan: FinishPlan = { review: REVIEW, entries: [ada, per, mei], table };
  const texts = () =>
    Object.fromEntries(Object.keys(NOTES).map((path) => [path, editor.text(path)]));
  return { editor, undo, finish, plan, texts };
}

const inShort = ({ done, failed }: ActionReport): readonly string[] => [
  ...done.map(({ path, changed }) => `${changed ? 'wrote' : 'left'} ${path}`),
  ...failed.map(({ path, refusal }) => `failed ${path} ${refusal.reason}`),
];

it('writes each note of a person, then the review with its table, and undoes it all at once', async () => {
  const { editor, undo, finish, plan, texts } = setUp();
  const steps: string[] = [];
  const report = await finish(plan, (done, of) => steps.push(`${done}/${of}`));
  expect(inShort(report)).toEqual([
    'wrote People/Ada.md',
    'wrote People/Per.md',
    `wrote ${REVIEW}`,
  ]);
  expect(report.action).toBe('finish-review');
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
  expect(texts()).toEqual({
    'People/Ada.md':
      '---\ndepth: 2\ndepth-goal: 3\ndepth-history:\n  - 2026-11-22 | 2\nnext-step: Call\nnext-step-due: 2026-11-28\n---\n# Ada\n',
    'People/Per.md': '---\ndepth: 1\ndepth-history:\n  - 2026-11-22 | 1\n---\nNo block yet.\n',
    'People/Mei.md': NOTES['People/Mei.md'],
    [REVIEW]: CLOSED,
  });
  expect((await undo.takeBack(editor))?.failed).toEqual([]);
  expect(texts()).toEqual(NOTES);
  expect(undo.canUndo()).toBe(false);
});

it('leaves the draft a draft while a note fails, and finishes on another try', async () => {
  const { editor, undo, finish, plan, texts } = setUp();
  editor.fail('People/Per.md', { reason: 'write-failed' });
  const tried = await finish(plan);
  expect(inShort(tried)).toEqual(['wrote People/Ada.md', 'failed People/Per.md write-failed']);
  expect(tried.action).toBe('answer-review');
  expect(editor.text(REVIEW)).toBe(draft);
  const adaAfter = editor.text('People/Ada.md');

  editor.fail('People/Per.md', undefined);
  expect(inShort(await finish({ ...plan, entries: [per] }))).toEqual([
    'wrote People/Per.md',
    `wrote ${REVIEW}`,
  ]);
  expect(editor.text('People/Ada.md')).toBe(adaAfter);
  expect(editor.text(REVIEW)).toBe(CLOSED);

  expect(await undo.takeBack(editor)).toMatchObject({ undone: 'finish-review', failed: [] });
  expect(texts()).toEqual(NOTES);
  expect(undo.canUndo()).toBe(false);
});

it('writes nothing twice', async () => {
  const { finish, plan, texts } = setUp();
  await finish(plan);
  const once = texts();
  expect(inShort(await finish(plan))).toEqual([
    'left People/Ada.md',
    'left People/Per.md',
    `left ${REVIEW}`,
  ]);
  expect(texts()).toEqual(once);
});

it('puts another table in the place of the one of an earlier try', async () => {
  const { editor, finish, plan } = setUp();
  await finish(plan);
  const other = reviewTable([ada, per], en);
  await finish({ ...plan, table: other });
  expect(editor.text(REVIEW)).toBe(`${draft.replace('draft', 'done')}\n${other}\n`);
});

it('finishes though someone failed where the user wants it so', async () => {
  const { editor, finish, plan } = setUp();
  editor.put('People/Per.md', '---\ndepth: [1\n---\n');
  const forced = await finish({ ...plan, force: true });
  expect(forced.action).toBe('finish-review');
  expect(inShort(forced)).toEqual([
    'wrote People/Ada.md',
    `wrote ${REVIEW}`,
    'failed People/Per.md unreadable-block',
  ]);
  expect(editor.text('People/Per.md')).toBe('---\ndepth: [1\n---\n');
});

it.each<[string, 0 | 2, readonly string[]]>([
  ['with answers is told', 2, ['failed [[Zoë]] no-note']],
  ['without answers does not matter', 0, [`wrote ${REVIEW}`]],
])('someone who has no note any more, %s', async (_, rating, told) => {
  const { finish, plan } = setUp();
  const zoe = anEntry('Zoë', { path: undefined, rating });
  expect(inShort(await finish({ ...plan, entries: [zoe] }))).toEqual(told);
});

it('tells when the review itself could not be written, and does so on another try', async () => {
  const { editor, finish, plan } = setUp();
  editor.fail(REVIEW, { reason: 'write-failed' });
  const tried = await finish(plan);
  expect(inShort(tried).at(-1)).toBe(`failed ${REVIEW} write-failed`);
  expect(tried.action).toBe('answer-review');
  editor.fail(REVIEW, undefined);
  expect(inShort(await finish({ ...plan, entries: [] }))).toEqual([`wrote ${REVIEW}`]);
  expect(editor.text(REVIEW)).toBe(CLOSED);
});
