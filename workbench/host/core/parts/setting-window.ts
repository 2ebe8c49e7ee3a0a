import type { SettingWindowShape, TabShape } from '../app-shape';
import { Events } from '../events';

/** Which tabs the settings window has, whether it is open and where. The shell draws it. */
export class SettingWindow extends Events implements SettingWindowShape {
  readonly pluginTabs: TabShape[] = [];
  activeTab: TabShape | null = null;
  isOpen = false;

  open(): void {
    if (!this.isOpen) {
      this.isOpen = true;
      this.trigger('open');
      this.show(this.activeTab ?? this.pluginTabs[0] ?? null);
    }
  }

  close(): void {
    if (this.isOpen) {
      this.isOpen = false;
      this.trigger('close');
    }
  }

  /** Chooses a tab, whether the window is open or not; null when there is none of that id. */
  openTabById(id: string): TabShape | null {
    const tab = this.pluginTabs.find((one) => one.id === id) ?? null;
    if (tab) {
      this.show(tab);
    }
    return tab;
  }

  addSettingTab(tab: TabShape): void {
    this.pluginTabs.push(tab);
    this.trigger('tabs-change');
  }

  removeSettingTab(tab: TabShape): void {
    this.pluginTabs.splice(this.pluginTabs.indexOf(tab), 1);
    if (this.activeTab === tab) {
      this.show(this.pluginTabs[0] ?? null);
    }
    this.trigger('tabs-change');
  }

  private show(tab: TabShape | null): void {
    this.activeTab = tab;
    this.trigger('tab', tab);
  }
}
