// @vitest-environment happy-dom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrontmatterEdit } from '../../src/domain/frontmatter-edit';
import { pass, startVault, type VaultBed } from '../support/index-vault';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const setDepth =
  (depth: number): FrontmatterEdit =>
  (frontmatter) => ({ kind: 'changed', frontmatter: { ...frontmatter, depth }, remarks: [] });
const text = (depth: number, body = 'Body\n'): string =>
  `---\ntype: person\ndepth: ${String(depth)} # mine\n---\n${body}`;
const depthIn = (bed: VaultBed, path = 'Ada.md'): unknown =>
  bed.source.note(path)?.frontmatter?.['depth'];

async function openNote(bed: VaultBed, path: string): Promise<MarkdownView> {
  const leaf = bed.app.workspace.getLeaf(true);
  await leaf.openFile(bed.file(path));
  if (!(leaf.view instanceof MarkdownView)) throw new Error('The note is not open.');
  return leaf.view;
}

describe('an edit', () => {
  it('changes the line concerned on disk, and gives the text before and after', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    expect(await bed.editor.edit('Ada.md', setDepth(2))).toEqual({
      kind: 'written',
      before: text(1),
      after: text(2),
      remarks: [],
    });
    expect(bed.storage.textAt('Ada.md')).toBe(text(2));
  });

  it('changes the body in the same step', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    const process = vi.spyOn(bed.app.vault, 'process');
    await bed.editor.edit('Ada.md', setDepth(2), (body) => `${body}More\n`);
    expect(bed.storage.textAt('Ada.md')).toBe(text(2, 'Body\nMore\n'));
    expect(process).toHaveBeenCalledOnce();
  });

  it('writes nothing, not even the same bytes, where nothing changes', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    const process = vi.spyOn(bed.app.vault, 'process');
    expect(await bed.editor.edit('Ada.md', setDepth(1))).toEqual({
      kind: 'unchanged',
      remarks: [],
    });
    expect(process).not.toHaveBeenCalled();
  });

  it.each<[string, string, string, string]>([
    ['a note that is not there', text(1), 'Per.md', 'no-note'],
    ['a block that cannot be read', '---\ndepth: [1\n---\n', 'Ada.md', 'unreadable-block'],
    ['duplicate keys', '---\ndepth: 1\ndepth: 2\n---\n', 'Ada.md', 'duplicate-keys'],
  ])('refuses %s, and leaves it alone', async (_, before, path, reason) => {
    const bed = await startVault({ 'Ada.md': before });
    const result = await bed.editor.edit(path, setDepth(3));
    expect(result).toMatchObject({ kind: 'refused', refusal: { reason } });
    expect(bed.storage.textAt('Ada.md')).toBe(before);
    await pass(100);
    expect(bed.told).toEqual([]);
  });

  it('tells what the disk said when it says no', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    vi.spyOn(bed.storage, 'write').mockRejectedValue(new Error('No space left.'));
    expect(await bed.editor.edit('Ada.md', setDepth(2))).toEqual({
      kind: 'refused',
      refusal: { reason: 'write-failed', detail: 'No space left.' },
    });
    expect(depthIn(bed)).toBe(1);
  });

  it('is made on the note as it is at that moment: twenty at once all count', async () => {
    const bed = await startVault({ 'Ada.md': '---\nlog: []\n---\n' });
    const add =
      (line: string): FrontmatterEdit =>
      (frontmatter) => {
        const log: unknown = frontmatter['log'];
        const lines: unknown[] = Array.isArray(log) ? log : [];
        return {
          kind: 'changed',
          frontmatter: { ...frontmatter, log: [...lines, line] },
          remarks: [],
        };
      };
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => bed.editor.edit('Ada.md', add(`line ${String(i)}`))),
    );
    expect(bed.source.note('Ada.md')?.frontmatter?.['log']).toHaveLength(20);
    await pass(100);
    expect(bed.source.note('Ada.md')?.frontmatter?.['log']).toHaveLength(20);
  });
});

describe('unsaved typing', () => {
  it('is saved first: both survive', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    const view = await openNote(bed, 'Ada.md');
    view.editor.setValue(text(1, 'Body, and more\n'));
    expect(await bed.editor.edit('Ada.md', setDepth(2))).toMatchObject({ kind: 'written' });
    await pass(5000);
    expect(bed.storage.textAt('Ada.md')).toBe(text(2, 'Body, and more\n'));
    expect(view.getViewData()).toBe(text(2, 'Body, and more\n'));
  });

  it('counts when it is in the properties', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    const view = await openNote(bed, 'Ada.md');
    view.editor.setValue(text(2));
    expect(await bed.editor.edit('Ada.md', setDepth(2))).toMatchObject({ kind: 'unchanged' });
    expect(bed.storage.textAt('Ada.md')).toBe(text(2));
  });

  it('keeps undo from putting back an older text', async () => {
    const bed = await startVault({ 'Ada.md': text(1) });
    await bed.editor.edit('Ada.md', setDepth(2));
    const view = await openNote(bed, 'Ada.md');
    view.editor.setValue(text(2, 'Typed\n'));
    expect(await bed.editor.restore('Ada.md', text(2), text(1))).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'changed-meanwhile' },
    });
    expect(bed.storage.textAt('Ada.md')).toBe(text(2, 'Typed\n'));
  });

  it('is not seen in line endings and a BOM, which an editor does not hold', async () => {
    const windows = `\uFEFF${text(1).replaceAll('\n', '\r\n')}`;
    const bed = await startVault({ 'Ada.md': windows });
    const view = await openNote(bed, 'Ada.md');
    vi.spyOn(view, 'getViewData').mockReturnValue(text(1));
    const save = vi.spyOn(view, 'save');
    await bed.editor.edit('Ada.md', setDepth(2));
    expect(save).not.toHaveBeenCalled();
    expect(bed.storage.textAt('Ada.md')).toBe(windows.replace('depth: 1', 'depth: 2'));
  });

  it('saves no pane in which nothing was typed', async () => {
    const bed = await startVault({ 'Ada.md': text(1), 'Per.md': text(1) });
    const views = [await openNote(bed, 'Ada.md'), await openNote(bed, 'Per.md')];
    const saves = views.map((view) => vi.spyOn(view, 'save'));
    await bed.editor.edit('Ada.md', setDepth(2));
    expect(saves.map((save) => save.mock.calls.length)).toEqual([0, 0]);
  });
});

describe('restore', () => {
  it.each([
    ['puts the text back', text(2), text(1), 'written', text(1)],
    ['has nothing to do', text(2), text(2), 'unchanged', text(2)],
    ['refuses another text', text(9), text(1), 'refused', text(2)],
  ])('%s', async (_, expected, wanted, kind, left) => {
    const bed = await startVault({ 'Ada.md': text(2) });
    expect((await bed.editor.restore('Ada.md', expected, wanted)).kind).toBe(kind);
    expect(bed.storage.textAt('Ada.md')).toBe(left);
  });
});

describe.each([0, 60, 500])('the own write, metadata %i ms later', (delay) => {
  const both = async (): Promise<VaultBed> => {
    const bed = await startVault({ 'Ada.md': text(1) }, delay);
    await bed.editor.edit('Ada.md', setDepth(2));
    return bed;
  };

  it('is known at once, told at once, and still known when the cache has caught up', async () => {
    const bed = await both();
    expect([depthIn(bed), bed.told[0]]).toEqual([2, 'changed Ada.md']);
    await pass(delay + 1);
    const cached = bed.app.metadataCache.getFileCache(bed.file('Ada.md'))?.frontmatter;
    expect(bed.source.note('Ada.md')?.frontmatter).toBe(cached);
    expect(depthIn(bed)).toBe(2);
  });

  it('goes with a rename', async () => {
    const bed = await both();
    await bed.app.fileManager.renameFile(bed.file('Ada.md'), 'Bo.md');
    expect(depthIn(bed, 'Bo.md')).toBe(2);
    await pass(delay + 1);
    expect(depthIn(bed, 'Bo.md')).toBe(2);
  });

  it('gives way to another program that wrote later', async () => {
    const bed = await both();
    bed.storage.outsideWrite('Ada.md', text(3));
    await pass(delay + 1);
    expect(depthIn(bed)).toBe(3);
  });

  it('gives way to another program that put the old text back', async () => {
    const bed = await both();
    bed.storage.outsideWrite('Ada.md', text(1));
    await pass(delay + 1);
    expect([depthIn(bed), bed.told.at(-1)]).toEqual([1, 'changed Ada.md']);
  });

  it('is followed by undo at once', async () => {
    const bed = await both();
    await bed.editor.restore('Ada.md', text(2), text(1));
    expect(depthIn(bed)).toBe(1);
    await pass(delay + 1);
    expect(depthIn(bed)).toBe(1);
  });

  it('does not outlive the note', async () => {
    const bed = await both();
    await bed.app.fileManager.trashFile(bed.file('Ada.md'));
    await bed.app.vault.create('Ada.md', text(3));
    await pass(delay + 1);
    expect(depthIn(bed)).toBe(3);
  });
});

it('is not beaten by an event of the text before', async () => {
  const bed = await startVault({ 'Ada.md': text(0) });
  bed.storage.outsideWrite('Ada.md', text(1));
  await bed.editor.edit('Ada.md', setDepth(2));
  const cache = bed.app.metadataCache.getFileCache(bed.file('Ada.md'));
  // The app read the note before the write, and tells of it after.
  bed.app.metadataCache.trigger('changed', bed.file('Ada.md'), text(1), cache);
  await pass(1);
  expect(depthIn(bed)).toBe(2);
});
