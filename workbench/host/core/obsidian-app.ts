import { Keymap } from '../ui/keymap';
import { Scope } from '../ui/scope';
import type { Disk } from './files/disk';
import { FileManager } from './files/file-manager';
import { Vault } from './files/vault';
import type { TAbstractFile } from './files/vault-files';
import { PostProcessors } from './markdown/post-processors';
import { MetadataCache } from './metadata/metadata-cache';
import { MarkdownView } from './note/markdown-view';
import { Cli } from './parts/cli';
import { Commands } from './parts/commands';
import { LocalStorage } from './parts/local-storage';
import { SecretStorage } from './parts/secret-storage';
import { SettingWindow } from './parts/setting-window';
import { UriHandlers } from './parts/uri-handlers';
import type { PluginApp, PluginParts } from './plugins/plugin-parts';
import { Plugins } from './plugins/plugins';
import type { ShellElements } from './shell-elements';
import type { OpenWindow } from './workspace/popouts';
import { EmptyView } from './workspace/placeholder-view';
import { Workspace } from './workspace/workspace';

export interface AppParts {
  readonly disk: Disk;
  readonly win: Window;
  readonly shell: ShellElements;
  /** Milliseconds until a written note's metadata is known. */
  readonly metadataDelay: number;
  readonly openWindow: OpenWindow;
  readonly confirmDeletion: (app: App, file: TAbstractFile) => Promise<boolean>;
  /** What plugins get for `require('obsidian')`. */
  readonly obsidian: object;
}

/** The app: its parts, and its start and end. */
export class App implements PluginApp {
  readonly win: Window;
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly setting = new SettingWindow();
  readonly plugins: Plugins;
  readonly secretStorage: SecretStorage;
  readonly renderContext = { hoverPopover: null };
  readonly lastEvent = null;
  readonly parts: PluginParts;
  /** Whether the start is over: a plugin enabled from now on finds the files there. */
  started = false;
  private readonly storage: LocalStorage;
  private readonly onPageHide = (): void => this.quit();

  constructor(parts: AppParts) {
    this.win = parts.win;
    this.storage = new LocalStorage(parts.win, parts.disk.name);
    this.secretStorage = new SecretStorage(this.storage);
    this.vault = new Vault(parts.disk);
    this.metadataCache = new MetadataCache(this.vault, parts.disk, parts.metadataDelay);
    this.fileManager = new FileManager(this.vault, this.metadataCache, (file) =>
      parts.confirmDeletion(this, file),
    );
    this.workspace = new Workspace(this, parts.shell, parts.openWindow);
    this.keymap.rootScope = () => this.workspace.activeLeaf?.view.scope ?? this.scope;
    this.commands = new Commands(() => this.activeEditor());
    this.parts = {
      commands: this.commands,
      views: this.workspace.registry,
      setting: this.setting,
      uris: new UriHandlers(),
      cli: new Cli(),
      postProcessors: new PostProcessors(),
      hoverLinkSources: new Map(),
      shell: parts.shell,
    };
    this.plugins = new Plugins(this, parts.obsidian, parts.disk);
    this.registerOwn();
    this.win.addEventListener('pagehide', this.onPageHide);
  }

  /** Files, metadata, layout with deferred leaves, then layout-ready. Plugins loaded before saw none of it in `onload`. */
  async start(options: { coldMetadata?: boolean } = {}): Promise<void> {
    this.vault.loadFiles();
    if (options.coldMetadata) {
      this.metadataCache.readLater();
    } else {
      await this.metadataCache.readAll(() => new Promise((go) => this.win.setTimeout(go, 0)));
    }
    this.started = true;
    await this.workspace.start();
  }

  /** Ends everything: plugins unloaded, views closed, timers and listeners gone. The layout is kept. */
  async close(): Promise<void> {
    this.quit();
    this.win.removeEventListener('pagehide', this.onPageHide);
    for (const id of Object.keys(this.plugins.plugins)) {
      await this.plugins.disablePlugin(id);
    }
    this.workspace.close();
    this.metadataCache.close();
    this.keymap.close();
  }

  isDarkMode(): boolean {
    return this.win.document.body.classList.contains('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return this.storage.load(key);
  }

  saveLocalStorage(key: string, data: unknown): void {
    this.storage.save(key, data);
  }

  /** An `obsidian://…` link, as the system would hand it over. */
  handleUri(uri: string): Promise<void> {
    return this.parts.uris.handle(uri);
  }

  /** What a user types after `obsidian` on the command line, or its words; gives what is printed. */
  runCli(line: string | readonly string[]): Promise<string> {
    return this.parts.cli.run(line);
  }

  private quit(): void {
    this.workspace.trigger('quit', { add: (task: () => unknown) => void task() });
    void this.workspace.requestSaveLayout.run();
  }

  private activeEditor(): { editor: unknown; view: unknown } | undefined {
    const view = this.workspace.getActiveViewOfType(MarkdownView);
    return view?.getMode() === 'source' ? { editor: view.editor, view } : undefined;
  }

  private registerOwn(): void {
    const { registry } = this.workspace;
    registry.register('empty', (leaf) => new EmptyView(leaf));
    registry.register('markdown', (leaf) => new MarkdownView(leaf));
    registry.registerExtensions(['md'], 'markdown');
    this.parts.uris.register('open', async ({ file = '' }) => {
      await this.workspace.openLinkText(file, '');
    });
  }
}
