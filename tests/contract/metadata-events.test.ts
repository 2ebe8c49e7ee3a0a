// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadInline, pass, startHost } from '../support/contract-host';
import type { App } from '../../workbench/host/core/app';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const LISTENS = `onload() {
  const { metadataCache, vault } = this.app;
  const on = (from, name, words) =>
    this.registerEvent(from.on(name, (...data) => log.push(name + ' ' + words(...data))));
  on(metadataCache, 'changed', (file, data, cache) =>
    file.path + ' ' + (cache.frontmatter ? JSON.stringify(cache.frontmatter) : '-') + ' ' + data.length);
  on(metadataCache, 'deleted', (file, previous) => file.path + ' ' + (previous !== null));
  on(metadataCache, 'resolve', (file) => file.path);
  on(metadataCache, 'resolved', () => '');
  on(vault, 'rename', (file, oldPath) => oldPath + ' > ' + file.path);
}`;

const fileOf = (app: App, path: string) => {
  const file = app.vault.getFileByPath(path);
  if (!file) {
    throw new Error(`no ${path}`);
  }
  return file;
};

describe.each([0, 60, 500])('3: metadata %i ms after the write', (delay) => {
  it('is missing right after create, then comes with changed', async () => {
    const { app } = await startHost({ delay });
    const { log } = await loadInline(app, LISTENS);
    const file = await app.vault.create('New.md', '---\na: 1\n---\n');
    expect(app.metadataCache.getFileCache(file)).toBeNull();
    expect(log).toEqual([]);
    if (delay > 0) {
      await pass(delay - 1);
      expect(log).toEqual([]);
    }
    await pass(1);
    expect(log[0]).toBe('changed New.md {"a":1} 13');
    await pass(1);
    expect(log.slice(1)).toEqual(['resolve New.md', 'resolved ']);
    expect(app.metadataCache.getFileCache(file)?.frontmatter).toEqual({ a: 1 });
  });

  it('is stale right after a write, and one changed tells of several writes', async () => {
    const { app } = await startHost({ notes: { 'A.md': '---\na: 1\n---\n' }, delay });
    const { log } = await loadInline(app, LISTENS);
    const file = fileOf(app, 'A.md');
    await app.vault.modify(file, '---\na: 2\n---\n');
    await app.vault.process(file, (text) => text.replace('2', '3'));
    expect(app.metadataCache.getFileCache(file)?.frontmatter).toEqual({ a: 1 });
    await pass(delay + 1);
    expect(log.filter((line) => String(line).startsWith('changed'))).toEqual([
      'changed A.md {"a":3} 13',
    ]);
  });

  it('comes for a write of another program, not for the echo of an own one', async () => {
    const { app, storage } = await startHost({ notes: { 'A.md': 'old' }, delay });
    const { log } = await loadInline(app, LISTENS);
    storage.outsideWrite('A.md', 'new!');
    await pass(delay + 1);
    expect(log[0]).toBe('changed A.md - 4');
    expect(await app.vault.cachedRead(fileOf(app, 'A.md'))).toBe('new!');
  });
});

describe('4: renames', () => {
  const notes = { 'F/A.md': 'a', 'F/G/B.md': 'b', 'C.md': '' };

  it('give no changed, and keep what is known', async () => {
    const { app } = await startHost({ notes });
    const { log } = await loadInline(app, LISTENS);
    await app.vault.rename(fileOf(app, 'F/A.md'), 'Z.md');
    await pass(1000);
    expect(log).toEqual(['rename F/A.md > Z.md', 'resolve Z.md', 'resolved ']);
    const file = fileOf(app, 'Z.md');
    expect([file.basename, file.parent?.path]).toEqual(['Z', '/']);
    expect(app.metadataCache.getCache('Z.md')?.sections).toHaveLength(1);
    expect(app.metadataCache.getCache('F/A.md')).toBeNull();
  });

  it.each(['own', 'outside'])('of a folder (%s) are told of for each child', async (who) => {
    const { app, storage } = await startHost({ notes });
    const { log } = await loadInline(app, LISTENS);
    const folder = app.vault.getFolderByPath('F');
    if (who === 'own' && folder) {
      await app.vault.rename(folder, 'H');
    } else {
      storage.outsideRename('F', 'H');
    }
    expect(log.filter((line) => String(line).startsWith('rename'))).toEqual([
      'rename F > H',
      'rename F/G > H/G',
      'rename F/A.md > H/A.md',
      'rename F/G/B.md > H/G/B.md',
    ]);
    expect(app.vault.getFileByPath('F/A.md')).toBeNull();
    expect(storage.textAt('H/G/B.md')).toBe('b');
  });
});

describe('5: links', () => {
  const notes = {
    'Note.md':
      '---\npeople:\n  - "[[Ada]]"\n  - "[[People/Per|Per]]"\nnext: "[[Ada]]"\n---\n[[Ada#Talk]]',
    'People/Per.md': '',
  };

  it('of properties have dotted keys', async () => {
    const { app } = await startHost({ notes });
    const links = app.metadataCache.getCache('Note.md')?.frontmatterLinks;
    expect(links).toEqual([
      { key: 'people.0', link: 'Ada', original: '[[Ada]]', displayText: 'Ada' },
      { key: 'people.1', link: 'People/Per', original: '[[People/Per|Per]]', displayText: 'Per' },
      { key: 'next', link: 'Ada', original: '[[Ada]]', displayText: 'Ada' },
    ]);
  });

  it('of other notes change when their target appears, moves and goes', async () => {
    const { app } = await startHost({ notes });
    const { log } = await loadInline(app, LISTENS);
    const { metadataCache, vault } = app;
    expect(metadataCache.unresolvedLinks['Note.md']).toEqual({ Ada: 3 });
    expect(metadataCache.resolvedLinks['Note.md']).toEqual({ 'People/Per.md': 1 });
    const ada = await vault.create('People/Ada.md', '');
    await pass(100);
    expect(metadataCache.resolvedLinks['Note.md']).toEqual({
      'People/Per.md': 1,
      'People/Ada.md': 3,
    });
    await vault.rename(ada, 'Ada.md');
    await pass(100);
    expect(metadataCache.resolvedLinks['Note.md']).toEqual({ 'People/Per.md': 1, 'Ada.md': 3 });
    log.length = 0;
    await vault.delete(ada);
    expect(log).toEqual(['deleted Ada.md true']);
    await pass(100);
    expect(log).toEqual(['deleted Ada.md true', 'resolve Note.md', 'resolved ']);
    expect(metadataCache.unresolvedLinks['Note.md']).toEqual({ Ada: 3 });
  });

  it.each([
    ['Ada', 'X.md', 'Ada.md'],
    ['ada', 'X.md', 'Ada.md'],
    ['Ada', 'P/X.md', 'P/Ada.md'],
    ['P/Ada', 'X.md', 'P/Ada.md'],
    ['Ada.md', 'X.md', 'Ada.md'],
    ['./Ada', 'P/X.md', 'P/Ada.md'],
    ['../Ada', 'P/X.md', 'Ada.md'],
    ['/Ada', 'P/X.md', 'Ada.md'],
    ['Deep/Only', 'X.md', 'P/Deep/Only.md'],
    ['', 'X.md', 'X.md'],
    ['Nobody', 'X.md', undefined],
  ])('to %j from %j lead to %j', async (link, source, target) => {
    const { app } = await startHost({
      notes: { 'Ada.md': '', 'P/Ada.md': '', 'P/Deep/Only.md': '', 'X.md': '' },
    });
    expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(target);
  });

  it('are as short as they may be', async () => {
    const { app } = await startHost({ notes: { 'Ada.md': '', 'P/Ada.md': '', 'P/Per.md': '' } });
    const text = (path: string): string =>
      app.fileManager.generateMarkdownLink(fileOf(app, path), 'X.md', '', '');
    expect(['P/Per.md', 'P/Ada.md'].map(text)).toEqual(['[[Per]]', '[[P/Ada]]']);
  });
});

describe('7: bad YAML', () => {
  it.each(['a: [1', 'a: 1\na: 2', '\tb: 1\n  - c'])(
    '%j has a position and no frontmatter',
    async (block) => {
      const text = `---\n${block}\n---\n[[Ada]]`;
      const { app } = await startHost({ notes: { 'Bad.md': text } });
      const cache = app.metadataCache.getCache('Bad.md');
      expect(cache).not.toBeNull();
      expect(cache).not.toHaveProperty('frontmatter');
      expect(cache?.frontmatterPosition?.start.line).toBe(0);
      expect(cache?.links).toHaveLength(1);
    },
  );
});
