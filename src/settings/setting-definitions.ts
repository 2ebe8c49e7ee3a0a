import type { SettingDefinitionControl, SettingDefinitionItem, TFile } from 'obsidian';
import { PROPERTIES } from '../domain/property';
import type { Words } from '../i18n/en';
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
    { key, control, read }: SettingRow,
    [name, desc = '']: readonly [string, string?],
  ): SettingDefinitionControl => ({
    name,
    desc,
    control: {
      ...CONTROLS[control],
      key,
      validate(given: unknown) {
        const { error, takenBy } = read(String(given), current());
        if (takenBy !== undefined) return words.nameTaken(takenBy);
        return error && words.errors[error];
      },
    },
  });
  const names: SettingDefinitionItem = {
    type: 'page',
    name: words.headings.names,
    desc: words.namesDesc,
    items: PROPERTIES.map((each) => define(nameRow(each), [each])),
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
