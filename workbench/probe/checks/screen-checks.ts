import {
  Component,
  MarkdownView,
  Modal,
  Platform,
  PluginSettingTab,
  Scope,
  type SettingDefinitionItem,
} from 'obsidian';
import { type Check, same, Skipped, thrownBy } from '../ground';

/** What windows, panes, dialogs and registrations do. */
export const SCREEN_CHECKS: readonly Check[] = [
  {
    number: 12,
    what: 'a view that is shown is loaded at once, and loading it again does nothing',
    async run({ app, make }) {
      const leaf = app.workspace.getLeaf('tab');
      await leaf.openFile(await make('A.md', ''), { active: true });
      const { view } = leaf;
      await leaf.loadIfDeferred();
      const found = [leaf.isDeferred, view instanceof MarkdownView, leaf.view === view];
      leaf.detach();
      same('deferred, of its class, the same view', found, [false, true, true]);
    },
  },
  {
    number: 13,
    what: 'the active file is that of the pane that was opened last',
    async run({ app, make }) {
      const file = await make('A.md', '');
      const leaf = app.workspace.getLeaf('tab');
      await leaf.openFile(file, { active: true });
      const active = app.workspace.getActiveFile();
      leaf.detach();
      same('the active file', active === file, true);
    },
  },
  {
    number: 14,
    what: 'what a component has registered goes when it is unloaded, in order, children first',
    async run({ app, make, wait }) {
      const log: string[] = [];
      const [parent, child] = [new Component(), new Component()];
      parent.load();
      parent.addChild(child);
      child.register(() => log.push('child'));
      parent.register(() => log.push('cleanup'));
      parent.registerEvent(app.vault.on('create', () => log.push('create')));
      parent.registerDomEvent(document, 'click', () => log.push('click'));
      parent.registerInterval(window.setInterval(() => log.push('tick'), 50));
      parent.unload();
      await make('A.md', '');
      document.dispatchEvent(new MouseEvent('click'));
      await wait(200);
      same('after unloading', log, ['child', 'cleanup']);
    },
  },
  {
    number: 15,
    what: 'elements of a second window are of other classes; instanceOf, doc and win know',
    async run({ app, make, wait }) {
      if (Platform.isMobile) throw new Skipped('there is one window on a phone');
      const file = await make('A.md', 'text');
      const leaf = app.workspace.openPopoutLeaf();
      await leaf.openFile(file);
      await wait(300);
      const { containerEl } = leaf.view;
      const found = {
        plain: containerEl instanceof HTMLElement,
        obsidian: containerEl.instanceOf(HTMLElement),
        ownDocument: containerEl.doc !== document,
        ownWindow: containerEl.win !== window,
      };
      leaf.detach();
      const wanted = { plain: false, obsidian: true, ownDocument: true, ownWindow: true };
      same('an element there', found, wanted);
    },
  },
  {
    number: 16,
    what: 'Escape closes a dialog, and the focus goes back to where it was',
    async run({ app, wait }) {
      const before = document.body.appendChild(document.createElement('button'));
      before.focus();
      const modal = new Modal(app);
      let closed = false;
      modal.onClose = () => (closed = true);
      modal.open();
      modal.contentEl.appendChild(document.createElement('input')).focus();
      const key = { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true };
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key));
      await wait(300);
      const focus = document.activeElement === before;
      if (!closed) modal.close();
      before.remove();
      same('closed', closed, true);
      same('focus', focus, true);
      same('a scope', modal.scope instanceof Scope, true);
    },
  },
  {
    number: 17,
    what: 'settings that are declared are asked for when the tab is added, and display is not called',
    run({ app, plugin }) {
      const asked: string[] = [];
      class Tab extends PluginSettingTab {
        override getSettingDefinitions(): SettingDefinitionItem[] {
          asked.push('definitions');
          return [{ name: 'Of the probe' }];
        }
        override display(): void {
          asked.push('display');
        }
      }
      plugin.addSettingTab(new Tab(app, plugin));
      same('asked for', [...new Set(asked)], ['definitions']);
      return Promise.resolve();
    },
  },
  {
    number: 18,
    what: 'what is typed and not saved yet survives a write to the note, and so does the write',
    async run({ app, make, wait }) {
      const file = await make('A.md', '---\na: 1\n---\nFirst\nLast\n');
      const leaf = app.workspace.getLeaf('tab');
      await leaf.openFile(file, { active: true, state: { mode: 'source' } });
      const { view } = leaf;
      if (!(view instanceof MarkdownView)) throw new Error('the pane shows no note');
      view.editor.setValue(view.editor.getValue().replace('First', 'First, typed'));
      await app.vault.process(file, (text) => text.replace('a: 1', 'a: 2'));
      await wait(3000);
      const both = '---\na: 2\n---\nFirst, typed\nLast\n';
      const text = await app.vault.read(file);
      const shown = view.editor.getValue();
      leaf.detach();
      same('on disk', text, both);
      same('in the pane', shown, both);
    },
  },
  {
    number: 19,
    what: 'registerCliHandler throws where the command is taken',
    async run({ plugin }) {
      if (Platform.isMobile) throw new Skipped('there is no command line on a phone');
      const register = (): void =>
        plugin.registerCliHandler('workbench-probe', 'Taken by the probe', null, () => '');
      same('the second time', (await thrownBy(register)) !== undefined, true);
    },
  },
  {
    number: 20,
    what: 'there is no Node in the page',
    run() {
      if (!Platform.isMobileApp) throw new Skipped('the desktop app has Node, phones do not');
      const there = ['require', 'process', 'Buffer'].filter((name) => name in window);
      same('names of Node', there, []);
      return Promise.resolve();
    },
  },
];
