// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { App } from '../../workbench/host/core/app';
import { MarkdownView } from '../../workbench/host/core/note/markdown-view';
import { mergeTexts } from '../../workbench/host/core/note/three-way-merge';
import { pass, startHost, type Host } from '../support/contract-host';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const TEXT = '---\nnext-step: Call\n---\n# Ada\n\nFirst line\nLast line\n';

async function openNote(notes: Record<string, string>): Promise<Host & { view: MarkdownView }> {
  const host = await startHost({ notes });
  await host.app.workspace.openLinkText('A', '');
  const view = host.app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) {
    throw new Error('no note view');
  }
  return { ...host, view };
}

function type(view: MarkdownView, change: (text: string) => string): void {
  const field = view.containerEl.querySelector('textarea');
  if (field) {
    field.value = change(field.value);
    field.dispatchEvent(new Event('input'));
  }
}

const write = (app: App, change: (text: string) => string): Promise<string> => {
  const file = app.vault.getFileByPath('A.md');
  return file ? app.vault.process(file, change) : Promise.reject(new Error('no note'));
};

describe('18: unsaved typing', () => {
  it('reaches the file after two seconds', async () => {
    const { storage, view } = await openNote({ 'A.md': TEXT });
    type(view, (text) => `${text}typed`);
    await pass(1990);
    expect(storage.textAt('A.md')).toBe(TEXT);
    await pass(20);
    expect(storage.textAt('A.md')).toBe(`${TEXT}typed`);
  });

  it.each(['plugin', 'outside'])('and a write (%s) both survive', async (who) => {
    const { app, storage, view } = await openNote({ 'A.md': TEXT });
    type(view, (text) => text.replace('First line', 'First line, typed'));
    const change = (text: string): string => text.replace('Call', 'Write');
    if (who === 'plugin') {
      await write(app, change);
    } else {
      storage.outsideWrite('A.md', change(TEXT));
    }
    await pass(10);
    const both = TEXT.replace('Call', 'Write').replace('First line', 'First line, typed');
    expect(view.editor.getValue()).toBe(both);
    await pass(2500);
    expect(storage.textAt('A.md')).toBe(both);
  });

  it('survives a write that is on its way while the note is saved', async () => {
    const { app, storage, view } = await openNote({ 'A.md': TEXT });
    type(view, (text) => `${text}typed`);
    const written = write(app, (text) => text.replace('Call', 'Write'));
    const saved = view.save();
    await Promise.all([written, saved]);
    await pass(2500);
    expect(storage.textAt('A.md')).toBe(`${TEXT.replace('Call', 'Write')}typed`);
    expect(view.dirty).toBe(false);
  });

  it('typed during the save is neither lost nor doubled', async () => {
    const { storage, view } = await openNote({ 'A.md': TEXT });
    type(view, (text) => `${text}one`);
    const saved = view.save();
    type(view, (text) => `${text} two`);
    await saved;
    type(view, (text) => `${text} three`);
    await pass(2500);
    expect(storage.textAt('A.md')).toBe(`${TEXT}one two three`);
  });

  it('is saved when another note is opened in the tab, and when the tab is closed', async () => {
    const { app, storage, view } = await openNote({ 'A.md': TEXT, 'B.md': 'b' });
    type(view, (text) => `${text}one`);
    await app.workspace.openLinkText('B', '');
    expect(storage.textAt('A.md')).toBe(`${TEXT}one`);
    expect(view.editor.getValue()).toBe('b');
    type(view, () => 'b2');
    app.workspace.activeLeaf?.detach();
    await pass(10);
    expect(storage.textAt('B.md')).toBe('b2');
  });

  it('keeps CRLF', async () => {
    const { storage, view } = await openNote({ 'A.md': 'a\r\nb\r\n' });
    type(view, (text) => `${text.replace(/\r/g, '')}c`);
    await pass(2500);
    expect(storage.textAt('A.md')).toBe('a\r\nb\r\nc');
  });

  it('goes into the renamed file', async () => {
    const { app, storage, view } = await openNote({ 'A.md': TEXT });
    type(view, (text) => `${text}typed`);
    const file = app.vault.getFileByPath('A.md');
    await app.vault.rename(file ?? app.vault.getRoot(), 'B.md');
    await pass(2500);
    expect([storage.textAt('A.md'), storage.textAt('B.md')]).toEqual([undefined, `${TEXT}typed`]);
    expect(view.getDisplayText()).toBe('B');
  });
});

describe('merging', () => {
  it.each([
    ['a\nb\nc\n', 'a\nb\nc\nmine\n', 'theirs\na\nb\nc\n', 'theirs\na\nb\nc\nmine\n'],
    ['a\nb\nc\n', 'a\nc\n', 'a\nb\nC\n', 'a\nC\n'],
    ['a\nb\n', 'a\nb mine\n', 'a\nb theirs\n', 'a\nb mine\nb theirs\n'],
    ['a', 'a mine', 'a theirs', 'a mine\na theirs'],
    ['', 'mine', 'theirs', 'mine\ntheirs'],
    ['a\nb\n', 'a\nb\n', '', ''],
    ['x\nx\nx\n', 'x\nx\n', 'x\nx\nx\ny\n', 'x\nx\ny\n'],
    ['a\nb\n', 'a\nsame\n', 'a\nsame\n', 'a\nsame\n'],
  ])('of %j with mine %j and theirs %j', (base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });
});

describe('the note pane', () => {
  it('shows the properties and the rendered text when reading, and follows links', async () => {
    const { app, view } = await openNote({
      'A.md':
        '---\npeople: ["[[Per]]"]\ndepth: 2\n---\n# Title\n- [x] done with [[Per|him]] #tag `[[no]]`\n',
      'Per.md': 'hello',
    });
    view.showMode('preview');
    await pass(1);
    const rows = view.contentEl.querySelectorAll('.metadata-property');
    expect([...rows].map((row) => row.textContent)).toEqual(['peoplePer', 'depth2']);
    expect(view.contentEl.querySelector('h1')?.textContent).toBe('Title');
    expect(view.contentEl.querySelector<HTMLInputElement>('input')?.checked).toBe(true);
    expect(view.contentEl.querySelector('a.tag')?.textContent).toBe('#tag');
    const links = [...view.contentEl.querySelectorAll<HTMLElement>('a.internal-link')];
    expect(links.map((link) => link.textContent)).toEqual(['Per', 'him']);
    links[1]?.click();
    await pass(10);
    expect(app.workspace.getActiveFile()?.path).toBe('Per.md');
  });

  it('edits through the editor', async () => {
    const { view } = await openNote({ 'A.md': 'one\ntwo three\n' });
    const { editor } = view;
    editor.setCursor({ line: 1, ch: 5 });
    expect([editor.getLine(1), editor.lineCount(), editor.getCursor()]).toEqual([
      'two three',
      3,
      { line: 1, ch: 5 },
    ]);
    expect(editor.wordAt({ line: 1, ch: 5 })).toEqual({
      from: { line: 1, ch: 4 },
      to: { line: 1, ch: 9 },
    });
    editor.setSelection({ line: 1, ch: 0 }, { line: 1, ch: 3 });
    editor.replaceSelection('2');
    editor.replaceRange('zero\n', { line: 0, ch: 0 });
    expect(editor.getValue()).toBe('zero\none\n2 three\n');
    editor.undo();
    editor.undo();
    expect(editor.getValue()).toBe('one\ntwo three\n');
    editor.redo();
    expect(editor.getValue()).toBe('one\n2 three\n');
  });
});
