import type { Setting } from '../setting';
import { SettingGroup } from '../setting-group';
import {
  holds,
  isGroup,
  isList,
  isPage,
  type Group,
  type Item,
  type Page,
  type Row,
  type RowsOwner,
} from './definition-kinds';
import { drawControl } from './draw-control';
import type { DrawnRows } from './drawn-rows';
import { addListAffordances } from './list-affordances';
import { openByKey } from './row-button';

/** Where rows are drawn, and how a page is opened. */
export interface DrawContext {
  readonly owner: RowsOwner;
  readonly drawn: DrawnRows;
  /** The texts in the searches of groups, by group, kept over new drawings. */
  readonly queries: Map<string, string>;
  openPage(page: Page): void;
}

/** Draws definitions one below the other; rows outside groups share one. */
export function drawItems(el: HTMLElement, items: readonly Item[], context: DrawContext): void {
  let loose: SettingGroup | undefined;
  items.forEach((item, index) => {
    if (isGroup(item)) {
      loose = undefined;
      drawGroup(new SettingGroup(el), item, `${index} ${item.heading ?? ''}`, context);
      return;
    }
    loose ??= new SettingGroup(el);
    drawEntry(loose, item, index, context);
  });
}

function drawGroup(group: SettingGroup, item: Group, id: string, context: DrawContext): void {
  const { drawn } = context;
  const items = item.items ?? [];
  if (item.heading !== undefined) group.setHeading(item.heading);
  if (item.cls) group.addClass(...item.cls.split(/\s+/));
  for (const button of item.extraButtons ?? []) group.addExtraButton(button);
  const rows = items.map((entry, index) => {
    const setting = drawEntry(group, entry, index, context);
    if (setting && isList(item)) addListAffordances(setting, item, index);
    return { entry, setting };
  });
  if (isList(item)) addListParts(group, item, items.length);
  if (item.search) addSearch(group, item, id, rows, context);
  drawn.keepChecking(() => group.groupEl.toggle(holds(item.visible, true)));
}

function addListParts(
  group: SettingGroup,
  list: Extract<Group, { type: 'list' }>,
  count: number,
): void {
  group.addClass('mod-list');
  if (count === 0 && list.emptyState !== undefined) {
    group.listEl.createDiv({ cls: 'setting-group-empty', text: list.emptyState });
  }
  const { addItem } = list;
  if (!addItem) return;
  group.addExtraButton((button) =>
    button
      .setIcon('lucide-plus')
      .setTooltip(addItem.name)
      .onClick(() => addItem.action(button.extraSettingsEl)),
  );
}

type DrawnRow = { readonly entry: Row | Page; readonly setting: Setting | undefined };

function addSearch(
  group: SettingGroup,
  item: Group,
  id: string,
  rows: readonly DrawnRow[],
  { drawn, queries }: DrawContext,
): void {
  const apply = (): void => {
    const query = queries.get(id) ?? '';
    for (const { entry, setting } of rows) {
      const free = isPage(entry) || !holds(entry.searchable, true) || query === '';
      const found = free || item.search?.match(entry, query) === true;
      setting?.settingEl.toggleClass('is-filtered', !found);
    }
  };
  group.addSearch((search) => {
    search.setPlaceholder(item.search?.placeholder ?? '').setValue(queries.get(id) ?? '');
    search.onChange((query) => {
      queries.set(id, query);
      apply();
    });
  });
  drawn.keepChecking(apply);
}

function drawEntry(
  group: SettingGroup,
  item: Row | Page,
  index: number,
  context: DrawContext,
): Setting | undefined {
  let drawnSetting: Setting | undefined;
  group.addSetting((setting) => {
    drawnSetting = setting;
    setting.setName(item.name);
    setting.settingEl.setAttr('data-name', item.name);
    if (item.desc !== undefined) setting.setDesc(item.desc);
    if (isPage(item)) drawPageRow(setting, item, context);
    else drawRow(setting, item, index, group, context);
    context.drawn.keepChecking(() => setting.settingEl.toggle(holds(item.visible, true)));
  });
  return drawnSetting;
}

function drawRow(
  setting: Setting,
  item: Row,
  index: number,
  group: SettingGroup,
  { owner, drawn }: DrawContext,
): void {
  if (item.control) drawControl(setting, item.control, owner, drawn);
  else if (item.render) {
    const render = item.render as (setting: Setting, group: SettingGroup) => void | (() => void);
    const cleanup = render(setting, group);
    if (cleanup) drawn.onClear(cleanup);
  } else if (item.action) {
    const { action, disabled } = item;
    setting.setClass('mod-action');
    openByKey(setting.settingEl, (event) => {
      if (!holds(disabled, false) && !inControl(setting, event)) action(setting.settingEl, index);
    });
    drawn.keepChecking(() => {
      const isDisabled = holds(disabled, false);
      setting.setDisabled(isDisabled);
      setting.settingEl.setAttr('aria-disabled', isDisabled ? true : null);
    });
  }
}

function inControl(setting: Setting, event: Event): boolean {
  return setting.controlEl.contains(event.target as Node | null);
}

function drawPageRow(setting: Setting, page: Page, context: DrawContext): void {
  const { displayValue, status } = page;
  setting.setClass('mod-page');
  const value = typeof displayValue === 'function' ? displayValue() : displayValue;
  const mark = typeof status === 'function' ? status() : status;
  if (value !== undefined || mark) {
    setting.addDisplayValue((shown) => shown.setValue(value ?? null).setStatus(mark ?? null));
  }
  setting.addExtraButton((button) => {
    button.setIcon('lucide-chevron-right');
    button.extraSettingsEl.setAttrs({ tabindex: -1, 'aria-hidden': true });
  });
  openByKey(setting.settingEl, () => context.openPage(page));
}
