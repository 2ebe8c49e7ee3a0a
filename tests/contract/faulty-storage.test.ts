// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { App } from '../../workbench/host/core/app';
import { FaultyStorage, type Leftover } from '../../workbench/host/faulty-storage';
import { startHost } from '../support/contract-host';

async function setUp(notes: Readonly<Record<string, string>>, ignoresCase = false) {
  const storage = new FaultyStorage(notes, { ignoresCase });
  const { app } = await startHost({ storage });
  return { app, storage };
}
const paths = (app: App): readonly string[] =>
  app.vault.getAllLoadedFiles().map(({ path }) => path);

describe('a disk that fails', () => {
  it.each<[Leftover | undefined, string]>([
    [undefined, 'before'],
    ['half', 'aft'],
    ['empty', ''],
  ])('leaves %s of the file, says so, and goes on', async (leaves, left) => {
    const { app, storage } = await setUp({ 'A.md': 'before', 'B.md': 'before' });
    const end = storage.failWrites({ path: 'A.md', nth: 2, ...(leaves && { leaves }) });
    await app.vault.adapter.write('A.md', 'before');
    await app.vault.adapter.write('B.md', 'after');
    await expect(app.vault.adapter.write('A.md', 'after!')).rejects.toThrow('EIO');
    expect([storage.textAt('A.md'), storage.textAt('B.md')]).toEqual([left, 'after']);
    expect(await app.vault.adapter.read('A.md')).toBe(left);
    end();
    await app.vault.adapter.write('A.md', 'after!');
    expect(storage.textAt('A.md')).toBe('after!');
    expect(storage.writes).toEqual(['A.md', 'B.md', 'A.md', 'A.md']);
  });

  it('is full in whole bytes and letters, and has room again when a file shrinks', async () => {
    const { app, storage } = await setUp({ 'A.md': '12345', 'B.md': '' });
    storage.capacity = 8;
    await expect(app.vault.adapter.write('B.md', 'éé')).rejects.toThrow('ENOSPC');
    expect(storage.textAt('B.md')).toBe('é');
    await expect(app.vault.create('C.md', 'text')).rejects.toThrow('ENOSPC');
    await app.vault.adapter.write('A.md', '1');
    await app.vault.adapter.write('B.md', 'éé');
    expect(storage.bytes()).toBe(6);
  });

  it('is slow until it is told to go on', async () => {
    const { app, storage } = await setUp({ 'A.md': 'before' });
    const release = storage.hold();
    const write = app.vault.adapter.write('A.md', 'after');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(storage.textAt('A.md')).toBe('before');
    release();
    await write;
    expect(storage.textAt('A.md')).toBe('after');
  });
});

describe('a disk that does not know case', () => {
  const NOTES = { 'People/Ada.md': 'a', 'Per.md': 'p' };

  it('has one file by both names, and the vault shows the first spelling', async () => {
    const { app, storage } = await setUp(NOTES, true);
    expect(await app.vault.adapter.exists('people/ADA.md')).toBe(true);
    expect(await app.vault.adapter.read('people/ada.md')).toBe('a');
    await app.vault.adapter.write('people/ada.md', 'b');
    expect(storage.textAt('People/Ada.md')).toBe('b');
    await expect(app.vault.create('per.md', '')).rejects.toThrow('File already exists.');
    await expect(app.vault.createFolder('PEOPLE')).rejects.toThrow('Folder already exists.');
    expect(app.vault.getFileByPath('per.md')).toBeNull();
    expect(paths(app)).toEqual(['/', 'People', 'People/Ada.md', 'Per.md']);
  });

  it('puts a new file into the folder as that is spelt', async () => {
    const { app } = await setUp(NOTES, true);
    await app.vault.adapter.write('people/Mei.md', 'm');
    expect(paths(app)).toEqual(['/', 'People', 'People/Ada.md', 'Per.md', 'People/Mei.md']);
  });

  it('renames a note to the same name in another case', async () => {
    const { app } = await setUp(NOTES, true);
    const ada = app.vault.getFileByPath('People/Ada.md');
    if (ada) await app.vault.rename(ada, 'people/ADA.md');
    expect(paths(app)).toEqual(['/', 'People', 'Per.md', 'People/ADA.md']);
  });

  it('is another than one that does', async () => {
    const { app } = await setUp(NOTES);
    await app.vault.create('per.md', '');
    expect(await app.vault.adapter.exists('people/ada.md')).toBe(false);
    expect(paths(app)).toContain('per.md');
  });
});
