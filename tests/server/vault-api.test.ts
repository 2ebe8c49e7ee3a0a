import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runServer, type ServerRun } from './server-run';

const headers = { 'x-workbench': 'test' };

let run: ServerRun;
const disk = (name: string): string => readFileSync(path.join(run.folder, name), 'utf8');

beforeEach(async () => {
  run = await runServer({
    'Ada.md': '\uFEFF---\r\ntype: person\r\n---\r\n',
    'People/Per.md': 'Per',
    '.obsidian/app.json': '{}',
    '.trash/Old.md': 'old',
    'photo.png': 'not text',
  });
});
afterEach(() => run.close());

describe('the file API', () => {
  it('loads everything at once, with texts where there are any', async () => {
    const loaded = JSON.parse((await run.send('GET', '/api/vault')).text) as {
      name: string;
      folders: string[];
      files: { path: string; text?: string; size: number; mtime: number }[];
    };
    expect(loaded.name).toBe('Vault');
    expect(loaded.folders).toEqual(['.obsidian', 'People']);
    expect(loaded.files.map(({ path: name, text }) => [name, text])).toEqual([
      ['.obsidian/app.json', '{}'],
      ['Ada.md', '\uFEFF---\r\ntype: person\r\n---\r\n'],
      ['People/Per.md', 'Per'],
      ['photo.png', undefined],
    ]);
    const ada = loaded.files[1];
    expect(ada?.size).toBe(statSync(path.join(run.folder, 'Ada.md')).size);
    expect(ada?.mtime).toBe(statSync(path.join(run.folder, 'Ada.md')).mtimeMs);
  });

  it('reads and writes the bytes as they are', async () => {
    const text = '\uFEFF---\r\nnext-step: Ringe til Søren 😀\r\n---\r\n';
    const reply = await run.send('PUT', '/api/file?path=Ada.md', { headers, body: text });
    expect(JSON.parse(reply.text)).toMatchObject({ path: 'Ada.md', size: Buffer.byteLength(text) });
    expect(disk('Ada.md')).toBe(text);
    expect((await run.send('GET', '/api/file?path=Ada.md')).bytes.toString('utf8')).toBe(text);
  });

  it('keeps the mode and leaves no temporary file', async () => {
    chmodSync(path.join(run.folder, 'Ada.md'), 0o640);
    await run.send('PUT', '/api/file?path=Ada.md', { headers, body: 'new' });
    expect(statSync(path.join(run.folder, 'Ada.md')).mode & 0o777).toBe(0o640);
    expect(readdirSync(run.folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('a reader never sees a part of a text while it is written', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(400_000));
    writeFileSync(path.join(run.folder, 'Ada.md'), texts[0] ?? '');
    let seen = 0;
    const writes = Array.from({ length: 20 }, (_, index) =>
      run.send('PUT', '/api/file?path=Ada.md', { headers, body: texts[index % 2] ?? '' }),
    );
    const watch = setInterval(() => {
      expect(texts).toContain(disk('Ada.md'));
      seen += 1;
    }, 1);
    const replies = await Promise.all(writes);
    clearInterval(watch);
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect(texts).toContain(disk('Ada.md'));
    expect(seen).toBeGreaterThan(0);
  });

  it.each([
    ['PUT', '/api/file?path=Missing/New.md', 404],
    ['PUT', '/api/file?path=People', 409],
    ['PUT', '/api/file?path=Ada.md/New.md', 409],
    ['POST', '/api/folder?path=People', 409],
    ['POST', '/api/rename?from=Ada.md&path=People/Per.md', 409],
    ['POST', '/api/rename?from=Missing.md&path=New.md', 404],
    ['POST', '/api/rename?from=People&path=Ada.md', 409],
    ['DELETE', '/api/file?path=Missing.md', 404],
  ])('%s %s is refused with %i', async (method, address, status) => {
    expect((await run.send(method, address, { headers })).status).toBe(status);
    expect(disk('People/Per.md')).toBe('Per');
  });

  it('makes, renames and removes files and folders', async () => {
    await run.send('POST', '/api/folder?path=Work', { headers });
    await run.send('POST', '/api/rename?from=People&path=Work/People', { headers });
    expect(disk('Work/People/Per.md')).toBe('Per');
    await run.send('DELETE', '/api/file?path=Work', { headers });
    expect(existsSync(path.join(run.folder, 'Work'))).toBe(false);
  });

  it('does not read what is no UTF-8, so that it cannot be damaged', async () => {
    writeFileSync(path.join(run.folder, 'Latin.md'), Buffer.from([0x53, 0xf8, 0x72]));
    expect((await run.send('GET', '/api/file?path=Latin.md')).status).toBe(415);
  });

  it('refuses a body that is no UTF-8', async () => {
    const body = Buffer.from([0xff, 0xfe]);
    const reply = await run.send('PUT', '/api/file?path=Ada.md', { headers, body });
    expect(reply.status).toBe(400);
    expect(disk('Ada.md')).toContain('person');
  });
});
