import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

let folder: string;
let takenPort: number;
const taken = createServer();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapport-start-'));
  writeFileSync(path.join(folder, 'file.txt'), '');
  await once(taken.listen(0, '127.0.0.1'), 'listening');
  const address = taken.address();
  takenPort = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  taken.close();
  rmSync(folder, { recursive: true });
});

function run(script: string, args: readonly string[]) {
  const place = path.join(root, 'scripts', script);
  return spawnSync(process.execPath, [place, ...args], { cwd: root, encoding: 'utf8' });
}

/** Arguments in which FOLDER, FILE and PORT stand for what the tests have made. */
const filledIn = (args: string): string[] =>
  args
    .split(' ')
    .filter((arg) => arg !== '')
    .map((arg) =>
      arg
        .replace('FOLDER', folder)
        .replace('FILE', path.join(folder, 'file.txt'))
        .replace('PORT', String(takenPort)),
    );

describe('mistakes at the start', () => {
  it.each([
    ['start.mjs', 'FOLDER/nowhere', 'There is no such folder'],
    ['start.mjs', 'FILE', 'This is not a folder'],
    ['start.mjs', '--port PORT', 'is taken by another program'],
    ['start.mjs', '--port 70000', 'is no port'],
    ['start.mjs', '--today 2026-02-30', 'is no day'],
    ['start.mjs', '--colour red', 'Usage: npm start'],
    ['install-into.mjs', '', 'Which vault?'],
    ['install-into.mjs', 'FOLDER', 'This folder is no vault'],
    ['dev.mjs', 'FOLDER/nowhere', 'There is no such folder'],
    ['test.mjs', 'everything', 'There is no part'],
  ])('%s %s: says “%s”, without a stack trace', (script, args, words) => {
    const { status, stderr } = run(script, filledIn(args));
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  it('an old Node is told so', async () => {
    const code = `import('./scripts/packages.mjs').then(({ checkNode }) => checkNode('18.20.4'))`;
    const child = spawn(process.execPath, ['-e', code], { cwd: root });
    let said = '';
    child.stderr.on('data', (part: Buffer) => (said += part.toString()));
    await once(child, 'close');
    expect(said).toContain('Rapport needs Node.js 20 or later; this is 18.20.4.');
  });
});
