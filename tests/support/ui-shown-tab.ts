import type { SettingDefinitionItem } from 'obsidian';
import { vi } from 'vitest';
import { PluginSettingTab } from '../../workbench/host/ui/settings/plugin-setting-tab';

/** A plugin's tab as the settings window shows it, and what a reader finds on it. */
export class ShownTab extends PluginSettingTab {
  readonly displayed = vi.fn();
  readonly saved: ReturnType<typeof vi.fn>;

  constructor(
    public definitions: SettingDefinitionItem[],
    readonly values: Record<string, unknown> = {},
  ) {
    const saved = vi.fn(() => Promise.resolve());
    const vault = { getFiles: () => [], getAllFolders: () => [] };
    const manifest = { id: 'rapport', name: 'Rapport' };
    super({ vault }, { manifest, settings: values, saveData: saved });
    this.saved = saved;
    document.body.empty();
    document.body.appendChild(this.containerEl);
    this.update();
    this.enter();
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.definitions;
  }

  override display(): void {
    this.displayed();
  }

  /** Draws the tab anew, from other definitions. */
  redraw(...definitions: SettingDefinitionItem[]): void {
    this.definitions = definitions;
    this.update();
  }

  row(name: string): HTMLElement {
    const found = this.containerEl
      .findAll('.setting-item')
      .find((el) => el.querySelector('.setting-item-name')?.textContent === name);
    if (!found) throw new Error(`No row ${name}`);
    return found;
  }

  /** Of the rows that are shown. */
  names(): (string | null | undefined)[] {
    return this.containerEl
      .findAll('.setting-items .setting-item')
      .filter((el) => el.isShown())
      .map((el) => el.querySelector('.setting-item-name')?.textContent);
  }

  box(name: string): HTMLInputElement {
    const el = this.row(name).querySelector('input');
    if (!el) throw new Error(`No box in ${name}`);
    return el;
  }

  message(name: string): string | null {
    return this.row(name).querySelector('.setting-item-error')?.textContent ?? null;
  }
}
