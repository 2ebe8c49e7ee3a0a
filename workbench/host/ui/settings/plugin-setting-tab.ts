import { SettingTab } from './setting-tab';

/** What a tab needs of its plugin. */
export interface TabPlugin {
  readonly manifest: { readonly id: string; readonly name: string };
  settings?: unknown;
  saveData(data: unknown): Promise<void>;
}

/** The tab of a plugin; its values are in `plugin.settings` unless it says otherwise. */
export abstract class PluginSettingTab<A = unknown> extends SettingTab<A> {
  readonly plugin: TabPlugin;

  constructor(app: A, plugin: TabPlugin) {
    super(app);
    this.plugin = plugin;
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return isRecord(settings) ? settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (!isRecord(this.plugin.settings)) this.plugin.settings = {};
    Reflect.set(this.plugin.settings as object, key, value);
    await this.plugin.saveData(this.plugin.settings);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
