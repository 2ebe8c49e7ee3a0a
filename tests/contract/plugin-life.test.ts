// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadInline, makeHost, pass, startHost } from '../support/contract-host';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const DATA = '.obsidian/plugins/probe/data.json';

describe('11: data', () => {
  const body = `
    async onload() {
      log.push(await this.loadData());
      probe.save = (data) => this.saveData(data);
    }
    async onExternalSettingsChange() { log.push(await this.loadData()); }`;

  it('is null on the first run and kept in data.json', async () => {
    const { app, storage } = await makeHost();
    const probe = await loadInline(app, body);
    expect(probe.log).toEqual([null]);
    await (probe['save'] as (data: unknown) => Promise<void>)({ a: 1 });
    expect(storage.textAt(DATA)).toBe('{\n  "a": 1\n}');
    await app.start();
    await pass(10);
    expect(probe.log).toEqual([null]);
  });

  it('changed by another program is told of, an own change is not', async () => {
    const { app, storage } = await startHost({ notes: { [DATA]: '{"a":1}' } });
    const probe = await loadInline(app, body);
    await (probe['save'] as (data: unknown) => Promise<void>)({ a: 2 });
    await pass(10);
    expect(probe.log).toEqual([{ a: 1 }]);
    storage.outsideWrite(DATA, '{"a":3}');
    await pass(10);
    expect(probe.log).toEqual([{ a: 1 }, { a: 3 }]);
  });

  it('that is broken fails to load', async () => {
    const { app } = await startHost({ notes: { [DATA]: '{"a":' } });
    const { log } = await loadInline(
      app,
      `async onload() { await this.loadData().catch((error) => log.push(error.name)); }`,
    );
    expect(log).toEqual(['SyntaxError']);
  });

  it('is no note', async () => {
    const { app } = await startHost({ notes: { [DATA]: '{}' } });
    expect(app.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(['/']);
  });
});

describe('13: commands', () => {
  const body = `onload() {
    this.addCommand({ id: 'plain', name: 'Plain', callback: () => { log.push('plain'); } });
    this.addCommand({ id: 'check', name: 'Check', checkCallback: (checking) => {
      log.push(checking ? 'asked' : 'done');
      return probe.allowed;
    } });
    this.addCommand({ id: 'edit', name: 'Edit', editorCallback: (editor, view) => {
      log.push(editor.getValue() + ' ' + view.file.path);
    } });
  }`;

  it('get the id and the name of their plugin', async () => {
    const { app } = await startHost();
    await loadInline(app, body);
    const named = Object.values(app.commands.commands).map(({ id, name }) => `${id} = ${name}`);
    expect(named).toEqual([
      'probe:plain = Probe: Plain',
      'probe:check = Probe: Check',
      'probe:edit = Probe: Edit',
    ]);
  });

  it('that cannot run are not offered and not run; asking does nothing', async () => {
    const { app } = await startHost();
    const { log } = await loadInline(app, body);
    expect(app.commands.listCommands().map(({ id }) => id)).toEqual(['probe:plain']);
    expect(log).toEqual(['asked']);
    expect(app.commands.executeCommandById('probe:check')).toBe(false);
    expect(app.commands.executeCommandById('probe:edit')).toBe(false);
    expect(app.commands.executeCommandById('probe:none')).toBe(false);
    expect(log).toEqual(['asked', 'asked']);
  });

  it('that can run do', async () => {
    const { app } = await startHost({ notes: { 'A.md': 'text' } });
    const { log } = await loadInline(app, body, { log: [], allowed: true });
    await app.workspace.openLinkText('A', '');
    expect(app.commands.executeCommandById('probe:check')).toBe(true);
    expect(app.commands.executeCommandById('probe:edit')).toBe(true);
    expect(app.commands.executeCommandById('probe:plain')).toBe(true);
    expect(log).toEqual(['asked', 'done', 'text A.md', 'plain']);
  });
});

describe('14: unloading', () => {
  const body = `onload() {
    const { app } = this;
    class V extends o.ItemView {
      getViewType() { return 'probe-view'; }
      getDisplayText() { return 'V'; }
      async onOpen() { this.contentEl.setText('mine'); log.push('open'); }
      async onClose() { log.push('close'); }
      onunload() { log.push('view unloaded'); }
    }
    this.registerView('probe-view', (leaf) => new V(leaf));
    this.addRibbonIcon('dice', 'Ribbon', () => log.push('ribbon'));
    this.addStatusBarItem().setText('status');
    this.addCommand({ id: 'c', name: 'C', callback() {} });
    this.addSettingTab(new (class extends o.PluginSettingTab { display() {} })(app, this));
    this.registerObsidianProtocolHandler('probe', () => {});
    this.registerCliHandler('probe', 'd', null, () => '');
    this.registerMarkdownCodeBlockProcessor('probe', () => {});
    this.registerHoverLinkSource('probe', { display: 'P', defaultMod: true });
    this.registerExtensions(['probe'], 'probe-view');
    this.registerEvent(app.vault.on('modify', () => log.push('modify')));
    this.registerEvent(app.metadataCache.on('changed', () => log.push('changed')));
    this.registerEvent(app.workspace.on('layout-change', () => log.push('layout')));
    this.registerDomEvent(document, 'click', () => log.push('click'));
    this.registerInterval(window.setInterval(() => log.push('tick'), 100));
    this.register(() => log.push('cleanup'));
    this.addChild(new (class extends o.Component { onunload() { log.push('child'); } })());
  }
  onunload() { log.push('unload'); }`;

  it('leaves nothing behind', async () => {
    const { app } = await startHost({ notes: { 'A.md': '' } });
    const counts = (): unknown => ({
      listeners: [app.vault, app.metadataCache, app.workspace].map((one) => one.listenerCount()),
      body: document.body.children.length,
      parts: [
        app.parts.cli.ids(),
        app.parts.uris.actions(),
        app.parts.views.types(),
        app.parts.views.typeFor('probe'),
        app.parts.postProcessors.size,
        app.parts.hoverLinkSources.size,
        app.setting.pluginTabs.length,
        Object.keys(app.commands.commands),
        document.querySelectorAll('.side-dock-ribbon-action, .status-bar-item').length,
        document.head.querySelectorAll('style[data-plugin]').length,
        vi.getTimerCount(),
      ],
    });
    await app.workspace.ensureSideLeaf('empty', 'right');
    await pass(200);
    const before = counts();
    const { log } = await loadInline(app, body);
    const leaf = await app.workspace.ensureSideLeaf('probe-view', 'right');
    await pass(150);
    expect(log).toEqual(expect.arrayContaining(['open', 'tick', 'layout']));
    expect(counts()).not.toEqual(before);
    log.length = 0;
    await app.plugins.disablePlugin('probe');
    await pass(200);
    expect(log).toEqual(['child', 'cleanup', 'close', 'unload', 'view unloaded']);
    expect(leaf.containerEl.textContent).not.toContain('mine');
    leaf.detach();
    const file = app.vault.getFileByPath('A.md');
    await app.vault.modify(file ?? (await app.vault.create('B.md', '')), 'x');
    document.body.click();
    await pass(500);
    expect(log).toHaveLength(5);
    expect(counts()).toEqual(before);
  });

  it('can be followed by loading again, which shows the view where it was', async () => {
    const { app } = await startHost();
    await loadInline(app, body);
    const leaf = await app.workspace.ensureSideLeaf('probe-view', 'right');
    await app.plugins.disablePlugin('probe');
    await pass(10);
    await app.plugins.enablePlugin('probe');
    await pass(10);
    expect(app.workspace.getLeavesOfType('probe-view')).toEqual([leaf]);
    expect(leaf.containerEl.textContent).toContain('mine');
  });
});
