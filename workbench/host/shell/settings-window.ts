import type { TabShape } from '../core/app-shape';
import { SearchComponent } from '../ui/components/text';
import { Modal } from '../ui/modal';
import { searchSettings, type FoundSetting } from '../ui/settings/search-settings';
import { SettingTab } from '../ui/settings/setting-tab';
import type { ShellApp } from './shell-app';

/** The settings: a list of tabs with a search above it, and the tab chosen. */
export class SettingsWindow extends Modal<ShellApp> {
  private readonly navEl: HTMLElement;
  private readonly tabsEl: HTMLElement;
  private readonly placeEl: HTMLElement;
  private readonly search: SearchComponent;
  private shown: TabShape | undefined;

  constructor(
    app: ShellApp,
    private readonly ownTabs: readonly SettingTab[],
    private readonly chosen: (tab: TabShape) => void,
  ) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.setTitle('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.navEl = this.contentEl.createDiv('vertical-tab-header');
    this.search = new SearchComponent(this.navEl).setPlaceholder('Search settings...');
    this.search.onChange((query) => this.showFound(query));
    this.tabsEl = this.navEl.createDiv('vertical-tab-header-tabs');
    this.placeEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  override onOpen(): void {
    this.drawNav();
  }

  override onClose(): void {
    this.leave();
  }

  drawNav(): void {
    this.tabsEl.empty();
    this.drawGroup('Options', this.ownTabs);
    this.drawGroup('Community plugins', this.app.setting.pluginTabs);
    const all = this.allTabs();
    const gone = this.shown && !all.includes(this.shown);
    if (gone) this.leave();
    if (!this.shown && all[0]) this.showTab(this.app.setting.activeTab ?? all[0]);
  }

  /** Shows a tab, with the pages given opened one in the other. */
  showTab(tab: TabShape, pages: readonly string[] = []): void {
    const isNew = this.shown !== tab;
    if (isNew) this.leave();
    this.shown = tab;
    this.placeEl.empty();
    this.placeEl.appendChild(tab.containerEl);
    for (const el of this.tabsEl.findAll('.vertical-tab-nav-item')) {
      const isActive = el.getAttr('data-tab') === tab.id;
      el.toggleClass('is-active', isActive);
      el.setAttr('aria-current', isActive ? 'page' : null);
    }
    if (!(tab instanceof SettingTab)) return;
    if (isNew) tab.enter();
    if (isNew || pages.length > 0) tab.openPages(pages);
  }

  private drawGroup(title: string, tabs: readonly TabShape[]): void {
    if (tabs.length === 0) return;
    const el = this.tabsEl.createDiv('vertical-tab-header-group');
    el.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
    for (const tab of tabs) {
      const itemEl = el.createEl('button', {
        cls: 'vertical-tab-nav-item',
        text: tab.name,
        attr: { type: 'button', 'data-tab': tab.id },
      });
      itemEl.toggleClass('is-active', tab === this.shown);
      itemEl.addEventListener('click', () => {
        this.search.setValue('');
        this.chosen(tab);
        this.showTab(tab);
      });
    }
  }

  private allTabs(): TabShape[] {
    return [...this.ownTabs, ...this.app.setting.pluginTabs];
  }

  private leave(): void {
    if (this.shown instanceof SettingTab) this.shown.leave();
    this.shown = undefined;
    this.placeEl.empty();
  }

  private showFound(query: string): void {
    const before = this.shown ?? this.allTabs()[0];
    if (query.trim() === '') {
      if (before) this.showTab(before);
      return;
    }
    this.placeEl.empty();
    const listEl = this.placeEl.createDiv('vertical-tab-content setting-search-results');
    const found = this.allTabs().flatMap((tab) =>
      tab instanceof SettingTab
        ? searchSettings(tab.settingItems, query).map((row) => ({ tab, row }))
        : [],
    );
    if (found.length === 0) {
      listEl.createDiv({ cls: 'setting-group-empty', text: 'No settings found.' });
    }
    for (const { tab, row } of found) this.drawFound(listEl, tab, row);
  }

  private drawFound(listEl: HTMLElement, tab: SettingTab, row: FoundSetting): void {
    const el = listEl.createEl('button', {
      cls: 'setting-search-result',
      attr: { type: 'button' },
    });
    const path = [tab.name, ...row.pages, row.heading].filter((part) => part !== '');
    el.createDiv({ cls: 'setting-search-path', text: [...new Set(path)].join(' › ') });
    el.createDiv({ cls: 'setting-item-name', text: row.name });
    el.createDiv({ cls: 'setting-item-description', text: row.desc });
    el.addEventListener('click', () => {
      this.search.setValue('');
      this.chosen(tab);
      this.showTab(tab, row.pages);
      this.pointAt(tab, row.name);
    });
  }

  private pointAt(tab: SettingTab, name: string): void {
    const rowEl = tab.containerEl
      .findAll('.setting-item')
      .find((el) => el.getAttr('data-name') === name);
    rowEl?.addClass('is-flashing');
    rowEl?.scrollIntoView({ block: 'center' });
    rowEl?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }
}
