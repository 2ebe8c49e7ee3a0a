import { describe, expect, it } from 'vitest';
import { createActions } from '../../src/actions/create-actions';
import { createQueue } from '../../src/actions/in-turn';
import { createPerform, type Job, type Perform } from '../../src/actions/perform';
import { createUndoStack } from '../../src/actions/undo';
import type { AgendaItem } from '../../src/domain/agenda';
import { addPromiseEdit } from '../../src/domain/edits/add-promise-edit';
import { context, day, TODAY } from '../support/edit-run';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

const ADA = 'Ada.md';
const PER = 'Per.md';
const today = day(TODAY);
const note = (lines: string): string => `---\n${lines}\n---\n`;

function setUp(notes: Record<string, string>) {
  const editor = createMemoryNoteEditor(notes);
  const here = context();
  const actions = createActions({ editor, reading: () => here.reading, today: () => today });
  const undo = createUndoStack();
  const perform = createPerform({ editor, undo, inTurn: createQueue(), context: () => here });
  return { editor, actions, undo, perform };
}

function item(kind: AgendaItem['kind'], path: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return {
    kind,
    path,
    name: path,
    text: undefined,
    why: undefined,
    due: undefined,
    line: 0,
    ...more,
  };
}

describe('completing several', () => {
  const before = {
    [ADA]: note('next-step: Call # soon\npromises:\n- 2026-11-20 | Lend\n- thanks | Seeds\n- x'),
    [PER]: note('last-contact: 2026-10-01\npromises: to me | Photos'),
    'Mei.md': note('next-step: Write'),
  };
  const items = [
    item('promise', ADA, { text: 'Lend', due: day('2026-11-20') }),
    item('step', ADA, { text: 'Call' }),
    item('thanks', ADA, { text: 'Seeds', line: 1 }),
    item('owed', PER, { text: 'Photos' }),
    item('keep-in-touch', PER),
    item('birthday', PER, { due: today + 3 }),
    item('step', 'Mei.md', { text: 'Call back' }),
  ];

  it('does each, says each note once, and what failed', async () => {
    const { editor, actions } = setUp(before);
    expect(await actions.completeItems(items)).toEqual({
      action: 'complete-items',
      done: [ADA, PER].map((path) => ({ path, changed: true, remarks: [] })),
      failed: [
        {
          path: 'Mei.md',
          refusal: { reason: 'changed-meanwhile', property: 'next-step', detail: 'Write' },
        },
      ],
    });
    expect(editor.text(ADA)).toBe(
      note(
        'next-step: # soon\npromises:\n- 2026-11-20 | kept 2026-11-22 | Lend\n' +
          '- thanks | kept 2026-11-22 | Seeds\n- x\n' +
          'last-contact: 2026-11-22\ninteractions:\n  - 2026-11-22 | step | Call',
      ),
    );
    // Keep-in-touch and the birthday are one contact.
    expect(editor.text(PER)).toBe(
      note(
        'last-contact: 2026-11-22\npromises: to me | kept 2026-11-22 | Photos\n' +
          'interactions:\n  - 2026-11-22',
      ),
    );
  });

  it('is taken back at once, to the last byte', async () => {
    const { editor, actions } = setUp(before);
    await actions.completeItems(items);
    expect(await actions.undo()).toMatchObject({
      undone: 'complete-items',
      done: [{ path: ADA }, { path: PER }],
      failed: [],
    });
    for (const [path, text] of Object.entries(before)) expect(editor.text(path)).toBe(text);
    expect(actions.canUndo()).toBe(false);
  });

  it('remarks a bad last-contact once', async () => {
    const { actions } = setUp({ [ADA]: note('last-contact: May\nnext-step: Call') });
    const both = [item('step', ADA, { text: 'Call' }), item('keep-in-touch', ADA)];
    const [done] = (await actions.completeItems(both)).done;
    expect(done?.remarks).toEqual([
      { kind: 'last-contact-left', property: 'last-contact', value: 'May' },
    ]);
  });

  it('does nothing with nothing', async () => {
    const { actions } = setUp(before);
    const report = { action: 'complete-items', done: [], failed: [] };
    expect(await actions.completeItems([])).toEqual(report);
    expect(actions.canUndo()).toBe(false);
  });
});

it('postpones several of several notes, to be taken back at once', async () => {
  const before = { [ADA]: note('next-step: Call\npromises: [a, b]'), [PER]: note('cadence: 30') };
  const { editor, actions } = setUp(before);
  const report = await actions.postpone(
    [
      { item: 'promise', path: ADA, line: 1, text: 'b' },
      { item: 'step', path: ADA },
      { item: 'step', path: PER },
      { item: 'promise', path: ADA, line: 0, text: 'a' },
      { item: 'keep-in-touch', path: PER },
    ],
    today + 7,
  );
  expect(report.done.map(({ path }) => path)).toEqual([ADA, PER]);
  expect(report.failed).toEqual([
    { path: PER, refusal: { reason: 'no-next-step', property: 'next-step' } },
  ]);
  expect(editor.text(ADA)).toBe(
    note('next-step: Call\npromises: [2026-11-29 | a, 2026-11-29 | b]\nnext-step-due: 2026-11-29'),
  );
  expect(editor.text(PER)).toBe(note('cadence: 30\nsnooze-until: 2026-11-28'));
  await actions.undo();
  expect([editor.text(ADA), editor.text(PER)]).toEqual([before[ADA], before[PER]]);
});

describe('jobs', () => {
  const add = (path: string, text: string): Job => ({
    path,
    edit: (here) => addPromiseEdit({ text }, here),
  });
  const finish = (perform: Perform, jobs: Job[], group?: string) =>
    perform('finish-review', jobs, group === undefined ? {} : { group });

  it('tell how far they are, also where one fails', async () => {
    const { perform } = setUp({ [ADA]: note('depth: 1') });
    const told: string[] = [];
    await perform('finish-review', [add(ADA, 'a'), add(PER, 'b'), add(ADA, 'c')], {
      progress: (done, of) => told.push(`${done}/${of}`),
    });
    expect(told).toEqual(['1/3', '2/3', '3/3']);
  });

  it('hand the edit of the body on', async () => {
    const bodies: unknown[] = [];
    const { editor } = setUp({ [ADA]: note('depth: 1') });
    const perform = createPerform({
      editor: {
        ...editor,
        edit(path, edit, body) {
          bodies.push(body?.('text', '\n'));
          return editor.edit(path, edit);
        },
      },
      undo: createUndoStack(),
      inTurn: createQueue(),
      context: () => context(),
    });
    const body = (text: string) => `${text} and table`;
    await perform('finish-review', [add(ADA, 'a'), { ...add(ADA, 'b'), body }]);
    expect(bodies).toEqual([undefined, 'text and table']);
  });

  it('of a second try join the first, and are taken back with it', async () => {
    const { editor, perform, undo } = setUp({ [ADA]: note('a: 1'), [PER]: note('b: 1') });
    editor.fail(PER, { reason: 'write-failed' });
    await finish(perform, [add(ADA, 'x'), add(PER, 'x')], 'review');
    editor.fail(PER, undefined);
    await finish(perform, [add(PER, 'x'), add(ADA, 'y')], 'review');
    const report = await undo.takeBack(editor);
    expect(report).toMatchObject({ undone: 'finish-review', failed: [] });
    expect(report?.done.map(({ path }) => path)).toEqual([ADA, PER]);
    expect([editor.text(ADA), editor.text(PER)]).toEqual([note('a: 1'), note('b: 1')]);
    expect(undo.canUndo()).toBe(false);
  });

  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['of another group', 'review', 'other', false],
    ['of no group', undefined, undefined, false],
    ['after something else', 'review', 'review', true],
  ])('%s stand alone', async (_, first, second, between) => {
    const { editor, perform, undo } = setUp({ [ADA]: note('a: 1') });
    await finish(perform, [add(ADA, 'x')], first);
    if (between) await perform('add-promise', [add(ADA, 'between')]);
    const before = editor.text(ADA);
    await finish(perform, [add(ADA, 'y')], second);
    await undo.takeBack(editor);
    expect(editor.text(ADA)).toBe(before);
    expect(undo.canUndo()).toBe(true);
  });
});
