import type { SettingDefinitionControl, SettingDefinitionItem } from 'obsidian';
import { PROPERTIES } from '../domain/property';
import type { Words } from '../i18n/en';
import { TEXT_FIELDS, type FieldError } from './setting-fields';
import type { Settings } from './settings';

type SettingWords = Words['settings'];

/** Which rows stand under which heading, in this order. */
const GROUPS = [
  ['people', ['personProperties', 'personTags', 'personFolders', 'excludedFolders']],
  ['newPeople', ['personFolder', 'personTemplate']],
  ['contact', ['cadence3', 'cadence2', 'cadence1', 'datedNotes']],
  ['reviews', ['reviewReminder', 'reviewsFolder']],
  ['privacy', ['discreet']],
  ['vocabulary', ['kinds', 'stages', 'facets']],
] as const;

/** The rows of the settings tab; each is found by the search of the settings. */
export function settingDefinitions(
  words: SettingWords,
  current: () => Settings,
): SettingDefinitionItem[] {
  const row = (key: string, text: RowText) => rowFor(key, text, words, current);
  const names: SettingDefinitionItem = {
    type: 'page',
    name: words.headings.names,
    desc: words.namesDesc,
    items: PROPERTIES.map((property) =>
      row(`names.${property}`, {
        name: words.propertyName(property),
        desc: words.properties[property],
      }),
    ),
  };
  return GROUPS.map(([heading, keys]) => {
    const items = keys.map((key) => row(key, words.rows[key]));
    return {
      type: 'group',
      heading: words.headings[heading],
      items: heading === 'vocabulary' ? [...items, names] : items,
    };
  });
}

interface RowText {
  readonly name: string;
  readonly desc: string;
}

function rowFor(
  key: string,
  { name, desc }: RowText,
  words: SettingWords,
  current: () => Settings,
): SettingDefinitionControl {
  const field = TEXT_FIELDS.get(key);
  if (field === undefined) return { name, desc, control: { type: 'toggle', key } };
  const validate = (text: string): string | undefined => {
    const error = field.check(text, current());
    return error === undefined ? undefined : errorText(error, words);
  };
  const shared = { key, validate };
  switch (field.control) {
    case 'textarea':
      return { name, desc, control: { ...shared, type: 'textarea', rows: 3 } };
    case 'folder':
      return { name, desc, control: { ...shared, type: 'folder', includeRoot: true } };
    case 'file':
      return {
        name,
        desc,
        control: { ...shared, type: 'file', filter: ({ extension }) => extension === 'md' },
      };
    case 'text':
      return { name, desc, control: { ...shared, type: 'text' } };
  }
}

/** What to say beside a row whose text cannot be taken. */
export function errorText({ error, property }: FieldError, words: SettingWords): string {
  if (error === 'name-taken') return words.nameTaken(property ?? '');
  return words.errors[error];
}
