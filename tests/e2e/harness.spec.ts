import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { lookAtFocus } from './harness/focus-fault';
import { openWorkbench } from './harness/open-workbench';
import { test } from './harness/test';

const MANIFEST = { id: 'tiny', name: 'Tiny', version: '1.0.0', minAppVersion: '1.13.0' };

const MAIN = `
const { Plugin, Notice } = require('obsidian');
module.exports = class extends Plugin {
  onload() {
    this.addCommand({ id: 'note', name: 'Write a note', callback: async () => {
      const file = this.app.vault.getFileByPath('Ada.md');
      await this.app.vault.process(file, (text) => text + 'written');
      new Notice('Written');
    } });
    this.addCommand({ id: 'fail', name: 'Fail', callback: () => console.error('on purpose') });
    this.addCommand({ id: 'phone', name: 'Phone', callback: () => {
      const image = new Image();
      image.src = 'https://example.net/image.png';
      navigator.sendBeacon('https://example.com/', 'x');
      new WebSocket('wss://socket.example.org/');
      void fetch('https://example.org/').catch(() => undefined);
    } });
  }
};`;

let plugin: string;

beforeAll(() => {
  plugin = mkdtempSync(path.join(tmpdir(), 'rapport-tiny-'));
  writeFileSync(path.join(plugin, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(path.join(plugin, 'main.js'), MAIN);
  writeFileSync(path.join(plugin, 'styles.css'), '');
});
afterAll(() => rmSync(plugin, { recursive: true }));

const vault = { 'Ada.md': '\uFEFFAda\r\n' };

describe('the harness itself', () => {
  test('runs a plugin over notes on disk, and sees the bytes', async ({ open }) => {
    const { page, disk } = await open({ vault, plugin });
    expect(await page.evaluate(() => window.workbench.runCommand('tiny:note'))).toBe(true);
    await page.getByText('Written', { exact: true }).waitFor();
    expect(disk.read('Ada.md')).toBe('\uFEFFAda\r\nwritten');
  });

  test.for([
    ['Europe/Copenhagen', 'Sun Nov 22 2026'],
    ['Pacific/Auckland', 'Sun Nov 22 2026'],
    ['America/Los_Angeles', 'Sun Nov 22 2026'],
  ])('the clock of the page stands on the day in %s', async ([timezone = '', day], { open }) => {
    const { page } = await open({ vault, plugin, timezone });
    expect(await page.evaluate(() => new Date().toDateString())).toBe(day);
  });

  test('the page can be opened with another today', async ({ open }) => {
    const { page } = await open({ vault, plugin, query: { today: '2027-02-03' } });
    const [day, sameKind] = await page.evaluate(() => [
      new Date().toDateString(),
      new Date(0) instanceof Date && new Date(Date.now()).getFullYear(),
    ]);
    expect([day, sameKind]).toEqual(['Wed Feb 03 2027', 2027]);
  });

  test('no Node is in the page', async ({ open }) => {
    const { page } = await open({ vault, plugin });
    const kinds = await page.evaluate(() =>
      ['require', 'process', 'Buffer'].map((name) => typeof Reflect.get(window, name)),
    );
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined']);
  });

  test('an error on the console fails the test', async () => {
    const workbench = await openWorkbench({ vault, plugin });
    await workbench.page.evaluate(() => window.workbench.runCommand('tiny:fail'));
    await expect(workbench.finish()).rejects.toThrow('on purpose');
  });

  test('a request to another host fails the test, and does not leave', async () => {
    const workbench = await openWorkbench({ vault, plugin });
    await workbench.page.evaluate(() => window.workbench.runCommand('tiny:phone'));
    const hosts = ['example.net', 'example.com', 'socket.example.org', '//example.org'];
    const asked = (): string => workbench.complaints.list.join();
    await expect.poll(() => hosts.filter((host) => !asked().includes(host))).toEqual([]);
    await expect(workbench.finish()).rejects.toThrow(/example\.org/);
  });
});

test('a focus that is not seen, and a place without a name, are faults', async ({ open }) => {
  const { page } = await open({ vault, plugin });
  await page.evaluate(() => {
    const place = document.body.createDiv('rapport-dialog');
    const bare = 'outline: none; box-shadow: none; border-color: red';
    place.createEl('button', { cls: 'is-bare', text: 'Go', attr: { style: bare } });
    place.createEl('button', 'is-nameless');
    place.createEl('button', { cls: 'is-right', text: 'Stay' });
    place.querySelector('button')?.focus();
  });
  const faultOf = async (cls: string): Promise<string | undefined> => {
    const { isThere, fault } = await lookAtFocus(page.locator(`.${cls}`));
    expect(isThere).toBe(true);
    await page.keyboard.press('Tab');
    return fault;
  };
  await page.keyboard.press('Shift');
  expect(await faultOf('is-bare')).toBe('is not seen: button.is-bare “Go”');
  expect(await faultOf('is-nameless')).toBe('has no name: button.is-nameless “”');
  expect(await faultOf('is-right')).toBeUndefined();
});
