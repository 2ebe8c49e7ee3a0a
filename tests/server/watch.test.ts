import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StorageEvent } from '../../workbench/host/storage';
import { type Listening, pause, runServer, type ServerRun } from './server-run';

const headers = { 'x-workbench': 'test' };

let run: ServerRun;
let page: Listening;
const on = (name: string): string => path.join(run.folder, name);
const short = (event: StorageEvent): string => {
  if (event.kind === 'written') return `written ${event.file.path} ${event.file.text}`;
  return event.kind === 'renamed'
    ? `renamed ${event.oldPath} to ${event.path}`
    : `${event.kind} ${event.path}`;
};
const told = async (wanted: number): Promise<string[]> => (await page.count(wanted)).map(short);

beforeEach(async () => {
  run = await runServer({ 'Ada.md': 'Ada', 'People/Per.md': 'Per', 'People/Kofi.md': 'Kofi' });
  page = await run.listen();
});
afterEach(() => run.close());

describe('changes by other programs', () => {
  const CASES: readonly (readonly [string, () => void, readonly string[]])[] = [
    ['a changed note', () => writeFileSync(on('Ada.md'), 'new'), ['written Ada.md new']],
    ['a new note', () => writeFileSync(on('People/Mei.md'), 'm'), ['written People/Mei.md m']],
    ['a removed note', () => rmSync(on('Ada.md')), ['removed Ada.md']],
    [
      'a renamed note',
      () => renameSync(on('Ada.md'), on('People/Ada.md')),
      ['renamed Ada.md to People/Ada.md'],
    ],
    [
      'a renamed folder',
      () => renameSync(on('People'), on('Friends')),
      ['renamed People to Friends'],
    ],
    [
      'a removed folder',
      () => rmSync(on('People'), { recursive: true }),
      ['removed People/Per.md', 'removed People/Kofi.md', 'folder-removed People'],
    ],
    [
      'a new folder with notes',
      () => {
        mkdirSync(on('Work/Team'), { recursive: true });
        writeFileSync(on('Work/Team/Noor.md'), 'Noor');
      },
      ['folder-made Work', 'folder-made Work/Team', 'written Work/Team/Noor.md Noor'],
    ],
    [
      'a note saved by way of another file',
      () => {
        writeFileSync(on('.Ada.swp'), 'new');
        renameSync(on('.Ada.swp'), on('Ada.md'));
      },
      ['written Ada.md new'],
    ],
    [
      'renamed and changed at once',
      () => {
        renameSync(on('Ada.md'), on('Bo.md'));
        writeFileSync(on('Bo.md'), 'longer text');
      },
      ['removed Ada.md', 'written Bo.md longer text'],
    ],
    [
      'what is left alone',
      () => {
        mkdirSync(on('.git'));
        writeFileSync(on('.git/HEAD'), 'x');
        writeFileSync(on('.hidden.md'), 'x');
      },
      [],
    ],
  ];

  it.each(CASES)('%s', async (_name, change, expected) => {
    change();
    expect(await told(expected.length)).toEqual(expected);
  });

  it('a note in a renamed folder is still watched', async () => {
    renameSync(on('People'), on('Friends'));
    await page.count(1);
    writeFileSync(on('Friends/Per.md'), 'Per 2');
    expect(await told(2)).toEqual(['renamed People to Friends', 'written Friends/Per.md Per 2']);
  });

  it('many changes at once come as one last state each', async () => {
    for (let index = 0; index < 50; index += 1) writeFileSync(on('Ada.md'), `Ada ${index}`);
    const events = await told(1);
    expect(events.at(-1)).toBe('written Ada.md Ada 49');
    expect(events.length).toBeLessThan(5);
  });
});

describe('own writes', () => {
  it('do not come back to the page that made them', async () => {
    await run.send('PUT', '/api/file?path=Ada.md', { headers, body: 'own' });
    await run.send('POST', '/api/folder?path=Work', { headers });
    await run.send('POST', '/api/rename?from=Ada.md&path=Work/Ada.md', { headers });
    await run.send('DELETE', '/api/file?path=People', { headers });
    await pause(300);
    expect(await told(0)).toEqual([]);
  });

  it('are news for another page', async () => {
    const other = { 'x-workbench': 'another' };
    await run.send('PUT', '/api/file?path=Ada.md', { headers: other, body: 'theirs' });
    expect(await told(1)).toEqual(['written Ada.md theirs']);
  });

  it('hide no change of another program right after', async () => {
    await run.send('PUT', '/api/file?path=Ada.md', { headers, body: 'own' });
    writeFileSync(on('Ada.md'), 'other');
    expect(await told(1)).toEqual(['written Ada.md other']);
  });
});

describe('a page that was away', () => {
  it('gets what it missed, by the number it had', async () => {
    writeFileSync(on('Ada.md'), 'one');
    await page.count(1);
    const loaded = JSON.parse((await run.send('GET', '/api/vault')).text) as { lastEvent: number };
    expect(loaded.lastEvent).toBe(1);
  });
});
