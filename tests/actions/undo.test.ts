import { describe, expect, it } from 'vitest';
import type { NoteEditor } from '../../src/actions/note-editor';
import { createUndoStack, UNDO_BOUNDS } from '../../src/actions/undo';
import { createMemoryNoteEditor } from '../support/memory-note-editor';

/** A stack on which an action has changed each note from `old NAME` to `new NAME`. */
function setUp(...paths: string[]) {
  const notes = Object.fromEntries(paths.map((path) => [path, `new ${path}`]));
  const editor = createMemoryNoteEditor(notes);
  const stack = createUndoStack();
  const wrote = stack.begin('rate');
  for (const path of paths) wrote({ path, before: `old ${path}`, after: `new ${path}` });
  return { editor, stack };
}

describe('undo', () => {
  it('restores all notes of the action, and there is nothing left', async () => {
    const { editor, stack } = setUp('a', 'b');
    expect(stack.canUndo()).toBe(true);
    expect(await stack.takeBack(editor)).toEqual({
      action: 'undo',
      undone: 'rate',
      done: [
        { path: 'a', changed: true, remarks: [] },
        { path: 'b', changed: true, remarks: [] },
      ],
      failed: [],
    });
    expect([editor.text('a'), editor.text('b')]).toEqual(['old a', 'old b']);
    expect(stack.canUndo()).toBe(false);
    expect(await stack.takeBack(editor)).toBeUndefined();
  });

  it('forgets an action that wrote nothing', () => {
    const stack = createUndoStack();
    stack.begin('set-goal');
    expect(stack.canUndo()).toBe(false);
  });

  it('leaves notes that have changed since or are gone, says so, and goes on to the action before', async () => {
    const { editor, stack } = setUp('a', 'b', 'c', 'd');
    stack.begin('set-goal')({ path: 'a', before: 'new a', after: 'newer a' });
    editor.put('a', 'typed by hand');
    const first = await stack.takeBack(editor);
    expect(first?.failed).toEqual([{ path: 'a', refusal: { reason: 'changed-meanwhile' } }]);
    editor.put('c', undefined);
    const second = await stack.takeBack(editor);
    expect(second?.done.map(({ path }) => path)).toEqual(['b', 'd']);
    expect(second?.failed).toEqual([
      { path: 'a', refusal: { reason: 'changed-meanwhile' } },
      { path: 'c', refusal: { reason: 'no-note' } },
    ]);
    expect(editor.text('a')).toBe('typed by hand');
    expect(stack.canUndo()).toBe(false);
  });

  it('keeps what could not be written for another try, and only that', async () => {
    const { editor, stack } = setUp('a', 'b');
    editor.fail('b', { reason: 'write-failed', detail: 'disk full' });
    expect((await stack.takeBack(editor))?.done.map(({ path }) => path)).toEqual(['a']);
    expect(stack.canUndo()).toBe(true);
    editor.fail('b', undefined);
    const again = await stack.takeBack(editor);
    expect(again).toMatchObject({ undone: 'rate', done: [{ path: 'b' }], failed: [] });
    expect(editor.text('b')).toBe('old b');
    expect(stack.canUndo()).toBe(false);
  });

  it('follows renames', async () => {
    const { editor, stack } = setUp('a', 'b');
    editor.rename('a', 'c');
    stack.noteRenamed('a', 'c');
    expect((await stack.takeBack(editor))?.failed).toEqual([]);
    expect(editor.text('c')).toBe('old a');
  });

  it('follows a rename that comes in while it works', async () => {
    const { editor, stack } = setUp('a', 'b');
    const slow: NoteEditor = {
      ...editor,
      async restore(path, expected, text) {
        const result = await editor.restore(path, expected, text);
        if (path === 'a') {
          editor.rename('b', 'c');
          stack.noteRenamed('b', 'c');
        }
        return result;
      },
    };
    expect((await stack.takeBack(slow))?.failed).toEqual([]);
    expect(editor.text('c')).toBe('old b');
    expect(stack.canUndo()).toBe(false);
  });
});

describe('several writes to one note', () => {
  const write = (before: string, after: string) => ({ path: 'a', before, after });

  it('are taken back in one step, also those of a second try', async () => {
    const editor = createMemoryNoteEditor({ a: '3' });
    const stack = createUndoStack();
    const wrote = stack.begin('finish-review', 'plan');
    wrote(write('0', '1'));
    wrote(write('1', '2'));
    stack.begin('finish-review', 'plan')(write('2', '3'));
    expect(await stack.takeBack(editor)).toMatchObject({ done: [{ path: 'a' }], failed: [] });
    expect(editor.text('a')).toBe('0');
    expect(stack.canUndo()).toBe(false);
  });

  it('between which somebody else wrote are taken back as far as that', async () => {
    const editor = createMemoryNoteEditor({ a: '3', b: 'new b' });
    const stack = createUndoStack();
    const wrote = stack.begin('finish-review', 'plan');
    wrote(write('0', '1'));
    wrote({ path: 'b', before: 'old b', after: 'new b' });
    stack.begin('finish-review', 'plan')(write('1 typed', '2'));
    stack.begin('finish-review', 'plan')(write('2', '3'));
    const report = await stack.takeBack(editor);
    expect(report?.done.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(report?.failed).toEqual([{ path: 'a', refusal: { reason: 'changed-meanwhile' } }]);
    expect([editor.text('a'), editor.text('b')]).toEqual(['1 typed', 'old b']);
    expect(stack.canUndo()).toBe(false);
  });

  it('join what could not be taken back yet', async () => {
    const editor = createMemoryNoteEditor({ a: '1' });
    const stack = createUndoStack();
    stack.begin('finish-review', 'plan')(write('0', '1'));
    editor.fail('a', { reason: 'write-failed' });
    await stack.takeBack(editor);
    editor.fail('a', undefined);
    editor.put('a', '2');
    stack.begin('finish-review', 'plan')(write('1', '2'));
    await stack.takeBack(editor);
    expect(editor.text('a')).toBe('0');
  });

  it('count as one action, however many tries', async () => {
    const editor = createMemoryNoteEditor({ a: '4' });
    const stack = createUndoStack({ actions: 2, characters: 100 });
    stack.begin('rate')(write('0', '1'));
    stack.begin('finish-review', 'plan')(write('1', '2'));
    stack.begin('finish-review', 'plan')(write('2', '3'));
    stack.begin('finish-review', 'plan')(write('3', '4'));
    await stack.takeBack(editor);
    expect(editor.text('a')).toBe('1');
    expect((await stack.takeBack(editor))?.undone).toBe('rate');
    expect(editor.text('a')).toBe('0');
  });
});

describe('what undo holds', () => {
  /** How many of `actions` actions of twice `characters` can be taken back. */
  async function held(actions: number, characters: number, bounds = UNDO_BOUNDS): Promise<number> {
    const stack = createUndoStack(bounds);
    const text = 'x'.repeat(characters);
    for (let i = 0; i < actions; i++) stack.begin('rate')({ path: 'a', before: text, after: text });
    const editor = createMemoryNoteEditor({ a: text });
    let count = 0;
    while ((await stack.takeBack(editor)) !== undefined) count++;
    return count;
  }

  it.each([
    ['as many actions as the bound says', 3, 1, 3],
    ['not one more', 4, 1, 3],
    ['as many characters as the bound says', 2, 25, 2],
    ['not one more', 2, 26, 1],
    ['the very last, however large', 2, 500, 1],
  ])('is %s', async (_, actions, characters, count) => {
    expect(await held(actions, characters, { actions: 3, characters: 100 })).toBe(count);
  });

  it('is 100 actions and 4 million characters', async () => {
    expect(await held(101, 10)).toBe(100);
    expect(await held(41, 50_000)).toBe(40);
  });
});
