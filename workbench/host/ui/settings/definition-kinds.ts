import type * as Obsidian from 'obsidian';

export type Item = Obsidian.SettingDefinitionItem;
export type Row = Obsidian.SettingDefinition;
export type Group = Obsidian.SettingDefinitionGroup | Obsidian.SettingDefinitionList;
export type Page = Obsidian.SettingDefinitionPage;

/** What the drawing of a tab's rows needs to know of the tab. */
export interface RowsOwner {
  readonly app: RowsApp;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** What file and folder controls need of the app. */
export interface RowsApp {
  readonly vault: {
    getFiles(): { readonly path: string }[];
    getAllFolders(includeRoot?: boolean): { readonly path: string }[];
  };
}

export function isGroup(item: Item): item is Group {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

export function isPage(item: Item): item is Page {
  return 'type' in item && item.type === 'page';
}

export function isList(group: Group): group is Obsidian.SettingDefinitionList {
  return group.type === 'list';
}

/** A flag, or what the function says now; `usual` where there is none. */
export function holds(flag: boolean | (() => boolean) | undefined, usual: boolean): boolean {
  return typeof flag === 'function' ? flag() : (flag ?? usual);
}

/** The words of a description. */
export function wordsOf(desc: string | DocumentFragment | undefined): string {
  return typeof desc === 'object' ? (desc.textContent ?? '') : (desc ?? '');
}
