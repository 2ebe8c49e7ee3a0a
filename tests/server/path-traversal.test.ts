import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type ServerRun } from './server-run';

const WRITE = { headers: { 'x-workbench': 'test', 'content-length': '4' }, body: 'harm' };

let run: ServerRun;
let outside: string;

beforeAll(async () => {
  run = await runServer({ 'Ada.md': 'Ada', 'People/Per.md': 'Per', 'node_modules/x.md': 'x' });
  outside = path.join(run.folder, '..');
  mkdirSync(path.join(outside, 'other'));
  writeFileSync(path.join(outside, 'other', 'note.md'), 'outside');
  symlinkSync(path.join(outside, 'secret.md'), path.join(run.folder, 'link.md'));
  symlinkSync(path.join(outside, 'other'), path.join(run.folder, 'linked'));
  symlinkSync(path.join(run.folder, 'Ada.md'), path.join(run.folder, 'also-ada.md'));
  symlinkSync(path.join(outside, 'nothing.md'), path.join(run.folder, 'dangling.md'));
});
afterAll(() => run.close());

/** Paths as they stand in the address, already encoded. */
const WRONG = [
  ['up', '../secret.md'],
  ['up, encoded', '%2e%2e%2fsecret.md'],
  ['up from a folder', 'People/../../secret.md'],
  ['up in the middle', 'People/../Ada.md'],
  ['a dot', './Ada.md'],
  ['an empty part', 'People//Per.md'],
  ['absolute', '/etc/passwd'],
  ['absolute, encoded', '%2fetc%2fpasswd'],
  ['a drive', 'C:/secret.md'],
  ['backslashes', '..%5csecret.md'],
  ['NUL', 'Ada.md%00.txt'],
  ['nothing', ''],
  ['a link that leads out', 'link.md'],
  ['a linked folder that leads out', 'linked/note.md'],
  ['git', '.git/config'],
  ['a hidden file', '.env'],
  ['packages', 'node_modules/x.md'],
] as const;

describe('paths that lead out of the vault', () => {
  it.each(WRONG)('%s: is not read', async (_name, vaultPath) => {
    const reply = await run.send('GET', `/api/file?path=${vaultPath}`);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.text).not.toContain('outside');
  });

  it.each(WRONG)('%s: is not written', async (_name, vaultPath) => {
    const reply = await run.send('PUT', `/api/file?path=${vaultPath}`, WRITE);
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(readFileSync(path.join(outside, 'secret.md'), 'utf8')).toBe('outside');
    expect(readFileSync(path.join(outside, 'other', 'note.md'), 'utf8')).toBe('outside');
  });

  it.each(WRONG.filter(([, vaultPath]) => vaultPath !== 'link.md'))(
    '%s: nothing is moved from or to there',
    async (_name, vaultPath) => {
      const away = await run.send('POST', `/api/rename?from=Ada.md&path=${vaultPath}`, WRITE);
      const here = await run.send('POST', `/api/rename?from=${vaultPath}&path=Stolen.md`, WRITE);
      expect([away.status, here.status].every((status) => status >= 400)).toBe(true);
      expect(readFileSync(path.join(run.folder, 'Ada.md'), 'utf8')).toBe('Ada');
    },
  );

  it('a path encoded twice is a plain name', async () => {
    await run.send('PUT', '/api/file?path=%252e%252e%252fplain.md', WRITE);
    expect(readFileSync(path.join(run.folder, '%2e%2e%2fplain.md'), 'utf8')).toBe('harm');
    await run.send('DELETE', '/api/file?path=%252e%252e%252fplain.md', WRITE);
  });

  it('a removed link leaves what it led to', async () => {
    symlinkSync(path.join(outside, 'secret.md'), path.join(run.folder, 'away.md'));
    await run.send('DELETE', '/api/file?path=away.md', WRITE);
    expect(readFileSync(path.join(outside, 'secret.md'), 'utf8')).toBe('outside');
  });

  it('a link into the vault is read and written through', async () => {
    expect((await run.send('GET', '/api/file?path=also-ada.md')).text).toBe('Ada');
  });

  it('a dangling link is replaced by a file of the vault', async () => {
    const reply = await run.send('PUT', '/api/file?path=dangling.md', WRITE);
    expect(reply.status).toBe(200);
    expect(readFileSync(path.join(run.folder, 'dangling.md'), 'utf8')).toBe('harm');
    expect(() => readFileSync(path.join(outside, 'nothing.md'))).toThrow();
  });

  it('the load lists none of them', async () => {
    const { files } = JSON.parse((await run.send('GET', '/api/vault')).text) as {
      files: { path: string }[];
    };
    const names = files.map((file) => file.path).filter((name) => name !== 'dangling.md');
    expect(names.sort()).toEqual(['Ada.md', 'People/Per.md', 'also-ada.md']);
  });

  it.each(['/../secret.md', '/plugin/../secret.md', '/plugin/%2e%2e/secret.md', '/Ada.md'])(
    'the address %s is none of the page',
    async (address) => {
      expect((await run.send('GET', address)).status).toBe(404);
    },
  );
});
