// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadInline, makeHost, pass, startHost } from '../support/contract-host';

const NOTES = { 'A.md': 'to [[B]]', 'Folder/B.md': '', '.obsidian/app.json': '{}', 'pic.png': '' };

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const LISTENS = `
  onload() {
    log.push('onload ' + this.app.vault.getMarkdownFiles().length);
    this.registerEvent(this.app.vault.on('create', (file) => log.push('create ' + file.path)));
    this.registerEvent(this.app.metadataCache.on('resolved', () => log.push('resolved')));
    this.app.workspace.onLayoutReady(() => {
      const file = this.app.vault.getFileByPath('A.md');
      const known = this.app.metadataCache.getFileCache(file) !== null;
      log.push('layout ' + this.app.vault.getMarkdownFiles().length + ' ' + known);
    });
  }
  onUserEnable() { log.push('user'); }`;

describe('1, 2: the start', () => {
  it('tells of every file as created between onload and layout-ready', async () => {
    const { app } = await makeHost({ notes: NOTES });
    const { log } = await loadInline(app, LISTENS);
    expect(log).toEqual(['onload 0']);
    await app.start();
    expect(log).toEqual([
      'onload 0',
      'create Folder',
      'create A.md',
      'create Folder/B.md',
      'create pic.png',
      'resolved',
      'layout 2 true',
    ]);
  });

  it('shows all files to a plugin enabled later, and tells it of no creation', async () => {
    const { app } = await startHost({ notes: NOTES });
    const { log } = await loadInline(app, LISTENS);
    await pass(1000);
    expect(log).toEqual(['onload 2', 'layout 2 true', 'user']);
  });

  it('waits for an onload that is async', async () => {
    const { app } = await makeHost({ notes: NOTES });
    const { log } = await loadInline(
      app,
      `async onload() { await this.loadData(); await null; log.push('onload'); }`,
    );
    log.push('loaded');
    expect(log).toEqual(['onload', 'loaded']);
  });

  it('with a cold cache knows the metadata only after layout-ready', async () => {
    const { app } = await makeHost({ notes: NOTES, delay: 60 });
    const { log } = await loadInline(
      app,
      `onload() {
        this.app.workspace.onLayoutReady(() => log.push('layout'));
        this.registerEvent(this.app.metadataCache.on('changed', (file) => log.push(file.path)));
      }`,
    );
    await app.start({ coldMetadata: true });
    expect(log).toEqual(['layout']);
    await pass(100);
    expect(log).toEqual(['layout', 'A.md', 'Folder/B.md']);
  });

  it('reports a plugin that fails and leaves nothing of it', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app } = await startHost({ notes: NOTES });
    const failing = `onload() {
      this.addCommand({ id: 'x', name: 'X', callback() {} });
      throw new Error('no');
    }`;
    await expect(loadInline(app, failing)).rejects.toThrow('did not load');
    expect(reported).toHaveBeenCalledOnce();
    expect(Object.keys(app.commands.commands)).toEqual([]);
    reported.mockRestore();
  });
});
