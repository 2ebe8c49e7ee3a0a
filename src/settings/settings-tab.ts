import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/en';
import { settingDefinitions } from './setting-definitions';
import { fieldOf } from './parse-settings';
import { TEXT_FIELDS, TOGGLES, type ChangingSettings } from './setting-fields';
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
    return settingDefinitions(this.words.settings, () => this.store.current);
  }

  override getControlValue(key: string): unknown {
    const { current } = this.store;
    return TEXT_FIELDS.get(key)?.show(current) ?? fieldOf(current, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { store } = this;
    const settings: ChangingSettings = { ...store.current };
    const field = TEXT_FIELDS.get(key);
    const toggle = TOGGLES.find((each) => each === key);
    if (toggle !== undefined) settings[toggle] = value === true;
    else if (typeof value === 'string' && field?.check(value, settings) === undefined)
      field?.put(value, settings);
    await store.setAll(settings);
  }
}
