import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Words } from '../i18n/en';
import { settingDefinitions } from './setting-definitions';
import { TEXT_FIELDS, type ToggleKey } from './setting-fields';
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
    return isToggle(key) ? current[key] : TEXT_FIELDS.get(key)?.show(current);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    if (isToggle(key)) await this.store.set(key, value === true);
    else if (typeof value === 'string') await TEXT_FIELDS.get(key)?.take(value, this.store);
  }
}

function isToggle(key: string): key is ToggleKey {
  return key === 'datedNotes' || key === 'discreet';
}
