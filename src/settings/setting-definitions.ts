import type { SettingDefinitionControl, SettingDefinitionItem, TFile } from 'obsidian';
import { PROPERTIES } from '../domain/property';
import type { RowWords, Words } from '../i18n/en';
import { nameRow, ROW_GROUPS, type SettingRow } from './setting-rows';
import type { Settings } from './settings';

/** What the app needs to know of each control. */
const CONTROLS = {
  toggle: { type: 'toggle' },
  text: { type: 'text' },
  textarea: { type: 'textarea', rows: 3 },
  folder: { type: 'folder', includeRoot: true },
  file: { type: 'file', filter: ({ extension }: TFile) => extension === 'md' },
} as const;

/** The rows of the settings tab; each is found by the search of the settings. */
export function settingDefinitions(
  words: Words['settings'],
  current: () => Settings,
): SettingDefinitionItem[] {
  const define = (
    { key, control, read, takenBy }: SettingRow,
    [name, desc = '', error]: RowWords,
  ): SettingDefinitionControl => ({
    name,
    desc,
    control: {
      ...CONTROLS[control],
      key,
      validate(given: unknown) {
        const text = String(given);
        const taken = takenBy?.(text, current());
        if (taken !== undefined) return words.nameTaken(taken);
        if (read(text) !== undefined) return undefined;
        return /[^\s,]/.test(text) ? error : words.needed;
      },
    },
  });
  const names: SettingDefinitionItem = {
    type: 'page',
    name: words.headings.names,
    desc: words.namesDesc,
    items: PROPERTIES.map((each) => define(nameRow(each), [each, '', words.badName])),
  };
  return ROW_GROUPS.map(([heading, rows]) => {
    const items = rows.map((row) => define(row, words.rows[row.key]));
    return {
      type: 'group',
      heading: words.headings[heading],
      items: heading === 'vocabulary' ? [...items, names] : items,
    };
  });
}
