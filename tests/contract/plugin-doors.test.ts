// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MemoryStorage } from '../../workbench/host/memory-storage';
import { loadInline, startHost } from '../support/contract-host';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('19: command line and links', () => {
  it('refuses a command that is taken', async () => {
    const { app } = await startHost();
    const { log } = await loadInline(
      app,
      `onload() {
        this.registerCliHandler('probe', 'd', null, () => 'first');
        try { this.registerCliHandler('probe', 'd', null, () => 'second'); }
        catch (error) { log.push(error.message); }
      }`,
    );
    expect(log).toEqual([expect.stringContaining('already registered')]);
    expect(await app.runCli('probe')).toBe('first');
  });

  it('hands over texts, and true for a flag without a value', async () => {
    const { app } = await startHost();
    await loadInline(
      app,
      `onload() {
        const flags = { days: { value: '<n>', description: 'How many', required: true }, all: { description: 'All' } };
        this.registerCliHandler('probe:due', 'd', flags, async (params) => JSON.stringify(params));
      }`,
    );
    const run = async (line: string | string[]): Promise<unknown> =>
      JSON.parse(await app.runCli(line));
    expect(await run('vault=My probe:due days=7 all name="Ada L" odd=a=b')).toEqual({
      days: '7',
      all: 'true',
      name: 'Ada L',
      odd: 'a=b',
    });
    expect(await run(['probe:due', 'days=1', 'text=two words'])).toEqual({
      days: '1',
      text: 'two words',
    });
    await expect(app.runCli('probe:due all')).rejects.toThrow('needs days');
    await expect(app.runCli('nothing')).rejects.toThrow('no command');
  });

  it.each([
    [
      'obsidian://probe?name=Ana%20Mar%C3%ADa&flag&x=a%26b%3Dc',
      { action: 'probe', name: 'Ana María', flag: 'true', x: 'a&b=c' },
    ],
    ['obsidian://probe/?x=1#part', { action: 'probe', x: '1', hash: 'part' }],
    // The name of the handler wins over a parameter `action`, and a value ends at a second `=`.
    ['obsidian://probe?action=rate&x=a=b', { action: 'probe', x: 'a' }],
    ['obsidian://probe/deep?x', { action: 'probe/deep', x: 'true' }],
  ])('decodes what %s says', async (uri, expected) => {
    const { app } = await startHost();
    const { log } = await loadInline(
      app,
      `onload() {
        for (const action of ['probe', 'probe/deep']) {
          this.registerObsidianProtocolHandler(action, (params) => { log.push(params); });
        }
      }`,
    );
    await app.handleUri(uri);
    expect(log).toEqual([expected]);
  });

  it('refuses a link that nobody answers', async () => {
    const { app } = await startHost();
    await expect(app.handleUri('obsidian://other')).rejects.toThrow('Nobody answers');
  });
});

describe('20: no Node', () => {
  it('gives a plugin obsidian and nothing else', async () => {
    const { app } = await startHost();
    const { log } = await loadInline(
      app,
      `onload() {
        log.push(typeof process, typeof Buffer, typeof global, typeof setImmediate, typeof __dirname);
        log.push(typeof window.require);
        for (const name of ['fs', 'node:path', 'electron', '@codemirror/state']) {
          try { require(name); log.push('got ' + name); } catch (error) { log.push(error.message.slice(0, 18)); }
        }
      }`,
    );
    const none = 'undefined';
    const refused = 'Cannot find module';
    expect(log).toEqual([none, none, none, none, none, none, refused, refused, refused, refused]);
  });

  it('refuses a plugin made for a newer app, and a file that exports none', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { app } = await startHost({ storage: new MemoryStorage() });
    const manifest = { id: 'p', name: 'P', version: '1.0.0', minAppVersion: '1.14.0' };
    const main = 'module.exports = class extends require("obsidian").Plugin {}';
    app.plugins.install({ manifest, main });
    expect(await app.plugins.enablePlugin('p')).toBe(false);
    app.plugins.install({
      manifest: { ...manifest, minAppVersion: '1.13.0' },
      main: 'exports.a = 1',
    });
    expect(await app.plugins.enablePlugin('p')).toBe(false);
    app.plugins.install({ manifest: { ...manifest, minAppVersion: '1.13.0' }, main });
    expect(await app.plugins.enablePlugin('p')).toBe(true);
    expect(reported).toHaveBeenCalledTimes(2);
    reported.mockRestore();
  });
});
