import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/en';
import { settingDefinitions } from './setting-definitions';
import { shownAt, withTyped } from './setting-rows';
import type { SettingsStore } from './settings-store';

/** The settings of Rapport, declared row by row. */
export class RapportSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    plugin: Plugin,
    private readonly store: SettingsStore,
    private readonly words: Words,
  ) {
    super(app, plugin);
    this.icon = 'lucide-heart-handshake';
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return settingDefinitions(this.words, () => this.store.current);
  }

  override getControlValue(key: string): unknown {
    return shownAt(key, this.store.current);
  }

  override setControlValue(key: string, given: unknown): Promise<void> {
    const { current } = this.store;
    return this.store.setAll(withTyped(key, String(given), current, current));
  }
}
