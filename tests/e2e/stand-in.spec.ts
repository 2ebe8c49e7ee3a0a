import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from './harness/test';

/** What of the stand-in only a real browser shows: windows with classes of their own, typing, a reload. */
const MAIN = `
const { Plugin, ItemView } = require('obsidian');
class Probe extends ItemView {
  getViewType() { return 'probe'; }
  getDisplayText() { return 'Probe'; }
  getIcon() { return 'dice'; }
  async onOpen() { this.contentEl.createEl('button', { cls: 'probe-button', text: 'Press' }); }
}
module.exports = class extends Plugin {
  onload() { this.registerView('probe', (leaf) => new Probe(leaf)); }
  onUserEnable() { void this.app.workspace.ensureSideLeaf('probe', 'right', { reveal: true }); }
};`;
const MANIFEST = { id: 'probe', name: 'Probe', version: '1.0.0', minAppVersion: '1.13.0' };

let plugin: string;

beforeAll(() => {
  plugin = mkdtempSync(path.join(tmpdir(), 'rapport-probe-'));
  writeFileSync(path.join(plugin, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(plugin, 'main.js'), MAIN);
  writeFileSync(
    path.join(plugin, 'styles.css'),
    '.probe-button { outline: 3px solid rgb(1, 2, 3); }',
  );
});
afterAll(() => rmSync(plugin, { recursive: true }));

const NOTE = '---\nnext-step: Call\n---\nFirst\nLast\n';

describe('the stand-in in a browser', () => {
  test('opens a view in a second window, with the classes and styles of that window', async ({
    open,
  }) => {
    const { page } = await open({ vault: { 'A.md': NOTE }, plugin });
    const popup = page.waitForEvent('popup');
    const found = await page.evaluate(async () => {
      const { workspace } = window.workbench.app;
      const leaf = workspace.openPopoutLeaf();
      await leaf.setViewState({ type: 'probe', active: true });
      const button = leaf.view.containerEl.querySelector('.probe-button');
      return {
        plain: button instanceof HTMLElement,
        obsidian: button?.instanceOf(HTMLElement),
        ownDocument: button?.doc !== document && button?.doc === button?.ownerDocument,
        ownWindow: button?.win !== window,
        outline: button && button.win.getComputedStyle(button).outlineColor,
      };
    });
    expect(found).toEqual({
      plain: false,
      obsidian: true,
      ownDocument: true,
      ownWindow: true,
      outline: 'rgb(1, 2, 3)',
    });
    const second = await popup;
    const closed = second.waitForEvent('close');
    await second.getByRole('button', { name: 'Press' }).click();
    const styles = (): Promise<number> => second.locator('style[data-plugin]').count();
    expect(await styles()).toBe(1);
    await page.evaluate(() => window.workbench.disablePlugin());
    expect(await styles()).toBe(0);
    await second.getByText('No plugin shows "probe".').waitFor();
    await page.evaluate(() => window.workbench.app.workspace.activeLeaf?.detach());
    await closed;
  });

  test('keeps what is typed when another program writes the note', async ({ open }) => {
    const { page, disk } = await open({ vault: { 'A.md': NOTE }, plugin });
    await page.evaluate(() => window.workbench.app.workspace.openLinkText('A', ''));
    const field = page.getByRole('textbox', { name: 'Note text' });
    await field.fill(NOTE.replace('First', 'First, typed'));
    disk.write('A.md', NOTE.replace('Call', 'Write'));
    const both = NOTE.replace('Call', 'Write').replace('First', 'First, typed');
    await expect.poll(() => field.inputValue()).toBe(both);
    await page.evaluate(() => window.workbench.app.workspace.activeLeaf?.detach());
    await expect.poll(() => disk.read('A.md')).toBe(both);
  });

  test('has no Node, and keeps one view over a reload', async ({ open }) => {
    const workbench = await open({ vault: { 'A.md': NOTE }, plugin });
    const { page } = workbench;
    await page.getByRole('button', { name: 'Press' }).waitFor();
    await page.waitForTimeout(300);
    await workbench.restart();
    await page.getByRole('button', { name: 'Press' }).waitFor();
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'Buffer', 'global'].filter((name) => name in window),
      leaves: window.workbench.app.workspace.getLeavesOfType('probe').length,
    }));
    expect(found).toEqual({ node: [], leaves: 1 });
  });
});
