import type {
  SettingDefinitionControl,
  SettingDefinitionItem,
  SettingDefinitionPage,
  TFile,
} from 'obsidian';
import { PROPERTIES } from '../domain/property';
import { parseFacet } from '../domain/rules';
import type { RowWords, Words } from '../i18n/en';
import { questionsAbout } from '../i18n/question-for';
import { nameRow, questionRow, ROW_GROUPS, type SettingRow } from './setting-rows';
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
export function settingDefinitions(all: Words, current: () => Settings): SettingDefinitionItem[] {
  const { settings: words } = all;
  const define = (
    { key, control, read, takenBy }: SettingRow,
    [name, desc = '', error]: RowWords,
    placeholder = '',
  ): SettingDefinitionControl => ({
    name,
    desc,
    control: {
      ...CONTROLS[control],
      ...{ key, placeholder },
      validate(given: unknown) {
        const text = String(given);
        const taken = takenBy?.(text, current());
        if (taken !== undefined) return words.nameTaken(taken);
        if (read(text) !== undefined) return undefined;
        return /[^\s,]/.test(text) ? error : words.needed;
      },
    },
  });
  const page = (
    heading: keyof typeof words.pages,
    items: SettingDefinitionControl[],
  ): SettingDefinitionPage => {
    const [name, desc] = words.pages[heading];
    // The app shows it on the row that leads to the page, where it is forgotten once the page is read.
    return { type: 'page', name, desc, items: [{ name: '', desc, searchable: false }, ...items] };
  };
  const pages = [
    page(
      'questions',
      current().facets.map((each) => {
        const { name } = parseFacet(each);
        return define(questionRow(name), [name], questionsAbout(name, all).join('\n'));
      }),
    ),
    page(
      'names',
      PROPERTIES.map((each) => define(nameRow(each), [each, '', words.badName])),
    ),
  ];
  return ROW_GROUPS.map(([heading, rows]) => {
    const items = rows.map((row) => define(row, words.rows[row.key]));
    return {
      type: 'group',
      heading: words.headings[heading],
      items: heading === 'vocabulary' ? [...items, ...pages] : items,
    };
  });
}
