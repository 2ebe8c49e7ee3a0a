// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApp, type App } from '../../workbench/host/core/app';
import { MemoryStorage } from '../../workbench/host/memory-storage';
import { attachShell, type AttachedShell } from '../../workbench/host/shell/attach-shell';
import { buildShell } from '../../workbench/host/shell/build-shell';
import type { ShellParts } from '../../workbench/host/shell/shell-parts';
import { loadInline } from '../support/contract-host';
import { press, settle, type } from '../support/ui-press';

const NOTES = { 'People/Mei Tanaka.md': 'A friend.', 'People/Bao Tran.md': '', 'Home.md': '# Hi' };

const PLUGIN = `
  onload() {
    this.addCommand({ id: 'greet', name: 'Greet', callback: () => log.push('greeted') });
    this.addRibbonIcon('lucide-heart', 'Say hello', () => log.push('ribbon'));
    this.settings = { word: 'hello' };
    const rows = [{ name: 'Word', control: { type: 'text', key: 'word' } }];
    this.addSettingTab(new (class extends o.PluginSettingTab {
      getSettingDefinitions() { return rows; }
    })(this.app, this));
  }`;

let app: App;
let shell: ShellParts;
let attached: AttachedShell;

beforeEach(async () => {
  window.localStorage.clear();
  document.body.replaceChildren();
  document.body.className = '';
  shell = buildShell(document);
  app = await createApp({ storage: new MemoryStorage(NOTES), win: window, shell });
  attached = attachShell(app, shell);
});

afterEach(async () => {
  attached.close();
  await app.close();
});

const all = (selector: string): HTMLElement[] => document.body.findAll(selector);
const texts = (selector: string): (string | null)[] => all(selector).map((el) => el.textContent);
const ctrl = (key: string): boolean => press(key, { ctrlKey: true });
/** The file list draws itself in the next frame. */
const start = async (): Promise<void> => {
  await app.start();
  await settle(30);
};

describe('the page around the notes', () => {
  it('says what it is, and shows folders and notes, folders first', async () => {
    await start();
    expect(texts('.workbench-banner')).toEqual([
      'Workbench: a stand-in for Obsidian, not the app itself',
    ]);
    expect(texts('.nav-files-container .tree-item-inner')).toEqual(['People', 'Home']);
    all('.nav-folder-title')[0]?.click();
    expect(texts('.nav-file-title')).toEqual(['Bao Tran', 'Mei Tanaka', 'Home']);
  });

  it('finds notes by name, and opens one as a tab', async () => {
    await start();
    const search = document.querySelector<HTMLInputElement>('.nav-header input');
    if (search) type(search, 'mei');
    expect(texts('.nav-file-title')).toEqual(['People/Mei Tanaka']);
    all('.nav-file-title')[0]?.click();
    await settle(30);
    expect(app.workspace.getActiveFile()?.path).toBe('People/Mei Tanaka.md');
    expect(texts('.mod-root .workspace-tab-header.is-active')).toEqual(['Mei Tanaka']);
    expect(all('.nav-file-title.is-active')).toHaveLength(1);
  });

  it('shows a new note, and forgets a deleted one', async () => {
    await start();
    await app.vault.create('New.md', '');
    await settle(30);
    expect(texts('.nav-file-title')).toEqual(['Home', 'New']);
    const file = app.vault.getFileByPath('Home.md');
    if (file) await app.vault.delete(file);
    await settle(30);
    expect(texts('.nav-file-title')).toEqual(['New']);
  });

  it('draws a row of tabs for each group, and closes a tab', async () => {
    await start();
    await app.workspace.openLinkText('Home', '');
    await app.workspace.openLinkText('Mei Tanaka', '', 'tab');
    await app.workspace.openLinkText('Bao Tran', '', 'split');
    await settle();
    const rows = (): (string | null)[][] =>
      all('.mod-root .workspace-tab-header-container').map((row) =>
        row.findAll('.workspace-tab-header').map((tab) => tab.textContent),
      );
    expect(rows()).toEqual([['Home', 'Mei Tanaka'], ['Bao Tran']]);
    all('.mod-root .workspace-tab-header-inner-close-button')[2]?.click();
    await settle();
    expect(rows()).toEqual([['Home', 'Mei Tanaka']]);
    all('.mod-root .workspace-tab-header')[0]?.click();
    await settle();
    expect(app.workspace.getActiveFile()?.path).toBe('Home.md');
  });
});

describe('what a plugin brings', () => {
  it('a command runs from the palette', async () => {
    await start();
    const { log } = await loadInline(app, PLUGIN);
    ctrl('p');
    const box = document.querySelector<HTMLInputElement>('.prompt-input');
    if (box) type(box, 'greet');
    expect(texts('.suggestion-item')).toEqual(['Probe: Greet']);
    press('Enter');
    expect(log).toEqual(['greeted']);
    expect(all('.prompt')).toHaveLength(0);
  });

  it('its tab stands in the settings, found by the search', async () => {
    await start();
    await loadInline(app, PLUGIN);
    ctrl(',');
    expect(texts('.vertical-tab-nav-item')).toEqual(['Appearance', 'Probe']);
    expect(texts('.vertical-tab-nav-item.is-active')).toEqual(['Probe']);
    expect(document.querySelector<HTMLInputElement>('[data-key="word"]')?.value).toBe('hello');
    const search = document.querySelector<HTMLInputElement>('.mod-settings input[type="search"]');
    if (search) type(search, 'color');
    all('.setting-search-result')[0]?.click();
    expect(texts('.vertical-tab-nav-item.is-active')).toEqual(['Appearance']);
    await app.plugins.disablePlugin('probe');
    expect(texts('.vertical-tab-nav-item')).toEqual(['Appearance']);
    press('Escape');
    expect([all('.modal').length, app.setting.isOpen]).toEqual([0, false]);
    app.setting.open();
    expect(all('.modal')).toHaveLength(1);
    app.setting.close();
    expect(all('.modal')).toHaveLength(0);
  });

  it('its ribbon icon is in the menu of a phone', async () => {
    await start();
    const { log } = await loadInline(app, PLUGIN);
    attached.look.setMobile(true);
    shell.phoneBarEl.find('[aria-label="Menu"]').click();
    expect(texts('.menu-item-title')).toEqual(['Say hello', 'Settings']);
    all('.menu-item')[0]?.click();
    expect(log).toEqual(['ribbon']);
    attached.look.setMobile(false);
  });
});

describe('looks', () => {
  it('light and dark, told to plugins', () => {
    let told = 0;
    app.workspace.on('css-change', () => (told += 1));
    expect([app.isDarkMode(), document.body.hasClass('theme-light')]).toEqual([false, true]);
    attached.look.setTheme('dark');
    expect([app.isDarkMode(), document.body.hasClass('theme-light'), told]).toEqual([
      true,
      false,
      1,
    ]);
  });

  it('right to left, and a sidebar of a given width', () => {
    attached.look.setRtl(true);
    expect([document.documentElement.dir, document.body.hasClass('mod-rtl')]).toEqual([
      'rtl',
      true,
    ]);
    attached.look.setRtl(false);
    attached.look.setSidebarWidth('right', 280);
    expect(document.body.style.getPropertyValue('--right-sidebar-width')).toBe('280px');
  });

  it('a phone has one drawer open at most, none at first', async () => {
    attached.look.setMobile(true);
    await start();
    const { leftSplit, rightSplit } = app.workspace;
    expect([leftSplit.collapsed, rightSplit.collapsed]).toEqual([true, true]);
    leftSplit.expand();
    rightSplit.expand();
    expect([leftSplit.collapsed, rightSplit.collapsed]).toEqual([true, false]);
    all('.workspace-drawer-backdrop')[0]?.click();
    expect(rightSplit.collapsed).toBe(true);
    attached.look.setMobile(false);
  });
});
