// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { normalizePath } from '../../workbench/host/core/text/normalize-path';
import { startHost } from '../support/contract-host';
import type { App } from '../../workbench/host/core/app';

const fileOf = (app: App, path: string) => {
  const file = app.vault.getFileByPath(path);
  if (!file) {
    throw new Error(`no ${path}`);
  }
  return file;
};

describe('6: processFrontMatter', () => {
  const text = "---\n# why\na: \"2024-03-05\"\nlist: [x, y]\n\nb: 'it''s'\nc:\n---\nBody\n";

  it('writes the whole block anew', async () => {
    const { app, storage } = await startHost({ notes: { 'A.md': text } });
    await app.fileManager.processFrontMatter(fileOf(app, 'A.md'), (frontmatter) => {
      frontmatter['d'] = 1;
    });
    expect(storage.textAt('A.md')).toBe(
      "---\na: 2024-03-05\nlist:\n  - x\n  - y\nb: it's\nc:\nd: 1\n---\nBody\n",
    );
  });

  it('gives a note without a block one, and takes an empty one away', async () => {
    const { app, storage } = await startHost({ notes: { 'A.md': 'Body' } });
    const file = fileOf(app, 'A.md');
    await app.fileManager.processFrontMatter(file, (frontmatter) => {
      frontmatter['link'] = '[[X]]';
    });
    expect(storage.textAt('A.md')).toBe('---\nlink: "[[X]]"\n---\nBody');
    await app.fileManager.processFrontMatter(file, (frontmatter) => {
      delete frontmatter['link'];
    });
    expect(storage.textAt('A.md')).toBe('Body');
  });

  it('throws on bad YAML and what the callback throws, and writes nothing', async () => {
    const bad = '---\na: [1\n---\n';
    const { app, storage } = await startHost({ notes: { 'Bad.md': bad, 'A.md': text } });
    const change = app.fileManager.processFrontMatter(fileOf(app, 'Bad.md'), () => undefined);
    await expect(change).rejects.toThrow(/Flow sequence/);
    const refuse = app.fileManager.processFrontMatter(fileOf(app, 'A.md'), (frontmatter) => {
      frontmatter['d'] = 1;
      throw new Error('no, thanks');
    });
    await expect(refuse).rejects.toThrow('no, thanks');
    expect([storage.textAt('Bad.md'), storage.textAt('A.md')]).toEqual([bad, text]);
  });
});

describe('8: process', () => {
  it('is atomic: fifty increments at once make fifty', async () => {
    const { app, storage } = await startHost({ notes: { 'A.md': '0' } });
    const file = fileOf(app, 'A.md');
    const add = (): Promise<string> => app.vault.process(file, (text) => String(Number(text) + 1));
    await Promise.all(Array.from({ length: 50 }, add));
    expect(storage.textAt('A.md')).toBe('50');
  });

  it('goes on after one that threw', async () => {
    const { app, storage } = await startHost({ notes: { 'A.md': '0' } });
    const file = fileOf(app, 'A.md');
    const fails = app.vault.process(file, () => {
      throw new Error('no');
    });
    const works = app.vault.append(file, '1');
    await expect(fails).rejects.toThrow('no');
    await works;
    expect(storage.textAt('A.md')).toBe('01');
  });
});

describe('9: what is refused', () => {
  const tries: [string, (app: App) => Promise<unknown>, RegExp][] = [
    ['create on a file', (app) => app.vault.create('A.md', ''), /File already exists/],
    ['create without its folder', (app) => app.vault.create('No/B.md', ''), /ENOENT/],
    ['createFolder on a folder', (app) => app.vault.createFolder('F'), /Folder already exists/],
    ['createFolder without its folder', (app) => app.vault.createFolder('No/F'), /ENOENT/],
    [
      'rename to a taken path',
      (app) => app.vault.rename(fileOf(app, 'A.md'), 'F/B.md'),
      /already exists/,
    ],
    [
      'rename without a folder',
      (app) => app.vault.rename(fileOf(app, 'A.md'), 'No/A.md'),
      /ENOENT/,
    ],
    [
      'delete of a full folder',
      (app) => app.vault.delete(app.vault.getFolderByPath('F') ?? app.vault.getRoot()),
      /ENOTEMPTY/,
    ],
  ];

  it.each(tries)('%s', async (_, attempt, message) => {
    const { app, storage } = await startHost({ notes: { 'A.md': 'a', 'F/B.md': 'b' } });
    await expect(attempt(app)).rejects.toThrow(message);
    expect([storage.textAt('A.md'), storage.textAt('F/B.md')]).toEqual(['a', 'b']);
    expect(app.vault.getFiles().map((file) => file.path)).toEqual(['A.md', 'F/B.md']);
  });

  it('writing a file that is gone', async () => {
    const { app } = await startHost({ notes: { 'A.md': 'a' } });
    const file = fileOf(app, 'A.md');
    await app.fileManager.trashFile(file);
    expect(file.deleted).toBe(true);
    await expect(app.vault.modify(file, 'b')).rejects.toThrow(/ENOENT/);
    await expect(app.vault.process(file, () => 'b')).rejects.toThrow(/ENOENT/);
  });
});

describe('10: normalizePath', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['//a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['Ha\u00A0No\u202Fi.md', 'Ha No i.md'],
    ['Zoe\u0308.md', 'Zo\u00EB.md'],
  ])('%j is %j', (path, normal) => {
    expect(normalizePath(path)).toBe(normal);
  });
});

describe('files', () => {
  it('are copied, appended, trashed and listed', async () => {
    const { app, storage } = await startHost({ notes: { 'F/A.md': 'a', 'F/G/B.md': 'b' } });
    const folder = app.vault.getFolderByPath('F');
    const copy = folder && (await app.vault.copy(folder, 'H'));
    expect(copy?.path).toBe('H');
    expect(storage.textAt('H/G/B.md')).toBe('b');
    await app.vault.append(fileOf(app, 'F/A.md'), '+');
    expect(await app.vault.read(fileOf(app, 'F/A.md'))).toBe('a+');
    expect(await app.vault.adapter.list('F')).toEqual({ files: ['F/A.md'], folders: ['F/G'] });
    await app.fileManager.trashFile(fileOf(app, 'F/A.md'));
    expect(storage.textAt('.trash/A.md')).toBe('a+');
    expect(app.vault.getAbstractFileByPath('.trash')).toBeNull();
  });

  it('keep their links when the file manager renames them', async () => {
    const note = '---\nwho: "[[Ada]]"\n---\n[[Ada|her]] ![[Ada#Talk]] [[Adam]]';
    const { app, storage } = await startHost({ notes: { 'Ada.md': '', 'N.md': note } });
    await app.fileManager.renameFile(fileOf(app, 'Ada.md'), 'Ada L.md');
    expect(storage.textAt('N.md')).toBe(
      '---\nwho: "[[Ada L]]"\n---\n[[Ada L|her]] ![[Ada L#Talk]] [[Adam]]',
    );
  });
});
