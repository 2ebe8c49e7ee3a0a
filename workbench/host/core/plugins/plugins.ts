import { Notice } from '../../ui/notice';
import { Events } from '../events';
import type { Disk } from '../files/disk';
import { requireApiVersion } from '../platform/api-version';
import { loadCode } from './load-code';
import { Plugin } from './plugin';
import type { PluginApp, PluginManifest } from './plugin-parts';

const ENABLED = 'enabled-plugins';

/** The three files of a plugin, as they are built. */
export interface PluginBundle {
  readonly manifest: PluginManifest;
  readonly main: string;
  readonly styles?: string;
}

type PluginClass = new (app: PluginApp, manifest: PluginManifest) => Plugin;

/** The plugins installed and those that run. Triggers `change`. */
export class Plugins extends Events {
  readonly manifests: Record<string, PluginManifest> = {};
  readonly plugins: Record<string, Plugin> = {};
  /** Kept in the app's local storage. */
  readonly enabledPlugins: Set<string>;
  private readonly bundles = new Map<string, PluginBundle>();
  private readonly styles = new Map<string, HTMLStyleElement>();

  constructor(
    private readonly app: PluginApp,
    private readonly obsidian: object,
    disk: Disk,
  ) {
    super();
    const kept = app.loadLocalStorage(ENABLED);
    this.enabledPlugins = new Set(Array.isArray(kept) ? kept.map(String) : []);
    disk.on('change', (change) => change.outside && this.dataChanged(change.path));
  }

  /** Makes a plugin known. It does not run yet. */
  install(bundle: PluginBundle): void {
    const { id } = bundle.manifest;
    const dir = `${this.app.vault.configDir}/plugins/${id}`;
    this.manifests[id] = { dir, ...bundle.manifest };
    this.bundles.set(id, bundle);
    this.trigger('change');
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Loads a plugin as at the app's start. False, with a notice and the error in the console, when it fails. */
  async enablePlugin(id: string): Promise<boolean> {
    if (this.plugins[id]) {
      return true;
    }
    try {
      this.plugins[id] = this.make(id);
      this.addStyles(id);
      await this.plugins[id].load();
      this.trigger('change');
      return true;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      new Notice(`Failed to load plugin ${id}`);
      await this.disablePlugin(id);
      return false;
    }
  }

  disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins[id];
    Reflect.deleteProperty(this.plugins, id);
    try {
      plugin?.unload();
    } catch (error) {
      console.error(`Plugin ${id} failed while it was unloaded`, error);
    }
    this.styles.get(id)?.remove();
    this.styles.delete(id);
    this.app.workspace.trigger('css-change');
    this.trigger('change');
    return Promise.resolve();
  }

  /** What a user's switch does: loads, remembers, and tells the plugin that it was a user. */
  async enablePluginAndSave(id: string): Promise<boolean> {
    const loaded = await this.enablePlugin(id);
    if (loaded) {
      this.enabledPlugins.add(id);
      this.save();
      this.plugins[id]?.onUserEnable();
    }
    return loaded;
  }

  async disablePluginAndSave(id: string): Promise<void> {
    this.enabledPlugins.delete(id);
    this.save();
    await this.disablePlugin(id);
  }

  private save(): void {
    this.app.saveLocalStorage(ENABLED, [...this.enabledPlugins]);
  }

  private make(id: string): Plugin {
    const bundle = this.bundles.get(id);
    const manifest = this.manifests[id];
    if (!bundle || !manifest) {
      throw new Error(`There is no plugin ${id}.`);
    }
    if (!requireApiVersion(manifest.minAppVersion)) {
      throw new Error(`${id} needs the app in version ${manifest.minAppVersion}.`);
    }
    const PluginClass = classIn(loadCode(bundle.main, id, this.obsidian));
    return new PluginClass(this.app, manifest);
  }

  private addStyles(id: string): void {
    const text = this.bundles.get(id)?.styles;
    if (text) {
      const { document } = this.app.win;
      const style = document.createElement('style');
      style.dataset['plugin'] = id;
      style.textContent = text;
      document.head.appendChild(style);
      this.styles.set(id, style);
      this.app.workspace.trigger('css-change');
    }
  }

  private dataChanged(path: string): void {
    for (const plugin of Object.values(this.plugins)) {
      if (path === `${plugin.manifest.dir ?? ''}/data.json`) {
        void plugin.onExternalSettingsChange?.();
      }
    }
  }
}

function classIn(exported: unknown): PluginClass {
  const candidate: unknown =
    typeof exported === 'object' && exported !== null && 'default' in exported
      ? exported.default
      : exported;
  if (typeof candidate === 'function' && candidate.prototype instanceof Plugin) {
    return candidate as PluginClass;
  }
  throw new Error('The file exports no class that extends Plugin.');
}
