// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { App } from '../../workbench/host/core/app';
import type { WorkspaceLeaf } from '../../workbench/host/core/workspace/workspace-leaf';
import { MemoryStorage } from '../../workbench/host/memory-storage';
import { loadInline, makeHost, pass, startHost, type Probe } from '../support/contract-host';
import { makeSecondWindow } from '../support/contract-second-window';

beforeEach(() => {
  vi.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

const VIEW = `onload() {
  class ProbeView extends o.ItemView {
    constructor(leaf) { super(leaf); log.push('made'); }
    getViewType() { return 'probe-view'; }
    getDisplayText() { return 'Probe'; }
    getIcon() { return 'dice'; }
    async onOpen() { await null; this.contentEl.setText('hello'); log.push('open'); }
    async setState(state, result) { this.state = state; log.push('state'); await super.setState(state, result); }
    getState() { return this.state ?? {}; }
    async onClose() { log.push('close'); }
  }
  probe.View = ProbeView;
  this.registerView('probe-view', (leaf) => new ProbeView(leaf));
  this.app.workspace.onLayoutReady(() => {
    probe.deferredAtLayout = this.app.workspace.getLeavesOfType('probe-view').map((leaf) => leaf.isDeferred);
  });
}`;

const isProbeView = (probe: Probe, view: unknown): boolean =>
  view instanceof (probe['View'] as new () => object);

function onlyLeaf(app: App): WorkspaceLeaf {
  const [leaf, second] = app.workspace.getLeavesOfType('probe-view');
  if (!leaf || second) {
    throw new Error('There should be one leaf.');
  }
  return leaf;
}

describe('12: deferred views', () => {
  async function visitOnce(reveal: boolean): Promise<MemoryStorage> {
    const storage = new MemoryStorage({ 'A.md': '' });
    const { app } = await startHost({ storage });
    await loadInline(app, VIEW);
    await app.workspace.ensureSideLeaf('probe-view', 'right', { state: { open: [1] }, reveal });
    await pass(500);
    await app.close();
    return storage;
  }

  it('are made when their sidebar is opened, once for parallel calls', async () => {
    const storage = await visitOnce(false);
    const { app } = await makeHost({ storage });
    const probe = await loadInline(app, VIEW);
    await app.start();
    await pass(500);
    const leaf = onlyLeaf(app);
    expect(leaf.isDeferred).toBe(true);
    expect(isProbeView(probe, leaf.view)).toBe(false);
    expect([leaf.getDisplayText(), leaf.getIcon()]).toEqual(['Probe', 'dice']);
    expect(leaf.getViewState().state).toEqual({ open: [1] });
    expect(probe.log).toEqual([]);
    const twice = [leaf.loadIfDeferred(), leaf.loadIfDeferred()];
    await app.workspace.revealLeaf(leaf);
    await Promise.all(twice);
    expect(probe.log).toEqual(['made', 'open', 'state']);
    expect(isProbeView(probe, leaf.view)).toBe(true);
    expect(leaf.isDeferred).toBe(false);
    expect(app.workspace.rightSplit.collapsed).toBe(false);
  });

  it('that are visible are made once the layout is ready', async () => {
    const storage = await visitOnce(true);
    const { app } = await makeHost({ storage });
    const probe = await loadInline(app, VIEW);
    await app.start();
    expect(probe['deferredAtLayout']).toEqual([true]);
    await pass(10);
    const [leaf, second] = app.workspace.getLeavesOfType('probe-view');
    expect(isProbeView(probe, leaf?.view)).toBe(true);
    expect(second).toBeUndefined();
    const again = await app.workspace.ensureSideLeaf('probe-view', 'right');
    expect(again).toBe(leaf);
    expect(probe.log).toEqual(['made', 'open', 'state']);
  });

  it('whose plugin is gone say so and keep their place', async () => {
    const storage = await visitOnce(true);
    const { app } = await startHost({ storage });
    await pass(10);
    const [leaf] = app.workspace.getLeavesOfType('probe-view');
    expect(leaf?.containerEl.textContent).toContain('No plugin shows "probe-view"');
    expect(leaf?.getViewState().state).toEqual({ open: [1] });
  });
});

describe('13: what may be null', () => {
  it('a side leaf before the layout is ready', async () => {
    const { app } = await makeHost();
    const { log } = await loadInline(
      app,
      `onload() { log.push(this.app.workspace.getRightLeaf(false), this.app.workspace.getLeftLeaf(true)); }`,
    );
    expect(log).toEqual([null, null]);
    await app.start();
    expect(app.workspace.getRightLeaf(false)).not.toBeNull();
  });

  it('the active file while no note was opened', async () => {
    const { app } = await startHost({ notes: { 'A.md': '' } });
    expect(app.workspace.getActiveFile()).toBeNull();
    await app.workspace.openLinkText('A', '');
    expect(app.workspace.getActiveFile()?.path).toBe('A.md');
    const file = app.vault.getFileByPath('A.md');
    await app.vault.delete(file ?? app.vault.getRoot());
    await pass(10);
    expect(app.workspace.getActiveFile()).toBeNull();
  });
});

describe('the active leaf', () => {
  it('is the sidebar that was clicked, while the file stays the last one', async () => {
    const { app } = await startHost({ notes: { 'A.md': '', 'B.md': '' } });
    const { log } = await loadInline(
      app,
      `onload() {
        const on = (name, words) => this.registerEvent(this.app.workspace.on(name, (x) => log.push(name + ' ' + words(x))));
        on('active-leaf-change', (leaf) => leaf.view.getViewType());
        on('file-open', (file) => file && file.path);
        class V extends o.ItemView { getViewType() { return 'v'; } getDisplayText() { return 'V'; } }
        this.registerView('v', (leaf) => new V(leaf));
      }`,
    );
    await app.workspace.openLinkText('A', '');
    const side = await app.workspace.ensureSideLeaf('v', 'right');
    expect(app.workspace.activeLeaf).not.toBe(side);
    log.length = 0;
    side.containerEl.querySelector<HTMLElement>('.view-content')?.click();
    expect(app.workspace.activeLeaf).toBe(side);
    expect(app.workspace.getActiveFile()?.path).toBe('A.md');
    await app.workspace.openLinkText('B', '', 'tab');
    expect(log).toEqual(['active-leaf-change v', 'active-leaf-change markdown', 'file-open B.md']);
    app.workspace.activeLeaf?.detach();
    expect(app.workspace.getActiveFile()?.path).toBe('A.md');
  });

  it('opens links in the same tab, a new one, or beside; pinned tabs stay', async () => {
    const { app } = await startHost({ notes: { 'A.md': '', 'B.md': '' } });
    const files = (): string[] => {
      const shown: string[] = [];
      app.workspace.iterateRootLeaves((leaf) => shown.push(leaf.getDisplayText()));
      return shown;
    };
    await app.workspace.openLinkText('A', '');
    await app.workspace.openLinkText('B', '');
    expect(files()).toEqual(['B']);
    await app.workspace.openLinkText('A', '', 'tab');
    await app.workspace.openLinkText('New note', '', 'split');
    expect(files()).toEqual(['B', 'A', 'New note']);
    expect(app.vault.getFileByPath('New note.md')).not.toBeNull();
    expect(app.workspace.rootSplit.children).toHaveLength(2);
    app.workspace.activeLeaf?.setPinned(true);
    await app.workspace.openLinkText('B', '');
    expect(files()).toEqual(['B', 'A', 'New note', 'B']);
  });
});

describe('15: a second window', () => {
  it('has its own document and classes', async () => {
    const { second, restore } = makeSecondWindow();
    onTestFinished(restore);
    const { app } = await startHost({ openWindow: () => second });
    const probe = await loadInline(
      app,
      `onload() {
        this.registerEvent(this.app.workspace.on('window-open', (container, win) => log.push(win === probe.second)));
        this.registerEvent(this.app.workspace.on('window-close', () => log.push('closed')));
        class V extends o.ItemView {
          getViewType() { return 'v'; }
          getDisplayText() { return 'V'; }
          async onOpen() { this.el = this.contentEl.createDiv('inner'); }
        }
        this.registerView('v', (leaf) => new V(leaf));
      }`,
      { log: [], second },
    );
    const leaf = app.workspace.openPopoutLeaf();
    await leaf.setViewState({ type: 'v', active: true });
    const el = leaf.view.containerEl.querySelector('.inner');
    expect(el).not.toBeNull();
    expect(el instanceof HTMLElement).toBe(false);
    expect(el?.instanceOf(HTMLElement)).toBe(true);
    expect(el?.doc).toBe(second.document);
    expect(el?.win).toBe(second);
    expect(document.contains(el)).toBe(false);
    leaf.detach();
    await pass(10);
    expect(probe.log).toEqual([true, 'closed']);
  });

  it('takes a leaf over', async () => {
    const { second, restore } = makeSecondWindow();
    onTestFinished(restore);
    const { app } = await startHost({ notes: { 'A.md': 'hello' }, openWindow: () => second });
    await app.workspace.openLinkText('A', '', 'tab');
    const leaf = app.workspace.activeLeaf;
    if (leaf) {
      app.workspace.moveLeafToPopout(leaf);
    }
    expect(leaf?.containerEl.ownerDocument).toBe(second.document);
    expect(app.workspace.getActiveFile()?.path).toBe('A.md');
  });
});
