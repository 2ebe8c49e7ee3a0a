import type { SettingDefinitionControl, SettingDefinitionItem } from 'obsidian';
import { PROPERTIES, type Property } from '../domain/property';
import type { Words } from '../i18n/en';
import { TEXT_FIELDS, type FieldError, type FieldKey } from './setting-fields';
import type { Settings } from './settings';

type SettingWords = Words['settings'];

/** The rows of the settings tab; each is found by the search of the settings. */
export function settingDefinitions(
  words: SettingWords,
  current: () => Settings,
): SettingDefinitionItem[] {
  const row = (key: FieldKey, text: { name: string; desc: string }): SettingDefinitionControl =>
    textRow(key, text, words, current);
  const { rows, headings } = words;
  return [
    {
      type: 'group',
      heading: headings.people,
      items: [
        row('personProperties', rows.personProperties),
        row('personTags', rows.personTags),
        row('personFolders', rows.personFolders),
        row('excludedFolders', rows.excludedFolders),
      ],
    },
    {
      type: 'group',
      heading: headings.contact,
      items: [
        row('cadence3', rows.cadence3),
        row('cadence2', rows.cadence2),
        row('cadence1', rows.cadence1),
        { ...rows.datedNotes, control: { type: 'toggle', key: 'datedNotes' } },
      ],
    },
    {
      type: 'group',
      heading: headings.vocabulary,
      items: [
        row('kinds', rows.kinds),
        row('stages', rows.stages),
        row('facets', rows.facets),
        {
          type: 'page',
          name: headings.names,
          desc: words.namesDesc,
          items: PROPERTIES.map((property) => row(`names.${property}`, nameText(property, words))),
        },
      ],
    },
  ];
}

function nameText(property: Property, words: SettingWords): { name: string; desc: string } {
  return { name: words.propertyName(property), desc: words.properties[property] };
}

function textRow(
  key: FieldKey,
  { name, desc }: { name: string; desc: string },
  words: SettingWords,
  current: () => Settings,
): SettingDefinitionControl {
  const field = TEXT_FIELDS.get(key);
  const validate = (text: string): string | undefined => {
    const error = field?.check(text, current());
    return error === undefined ? undefined : errorText(error, words);
  };
  if (field?.lines === true) {
    return { name, desc, control: { type: 'textarea', key, rows: 3, validate } };
  }
  return { name, desc, control: { type: 'text', key, validate } };
}

/** What to say beside a row whose text cannot be taken. */
export function errorText({ error, property }: FieldError, words: SettingWords): string {
  if (error === 'name-taken') return words.nameTaken(property ?? '');
  return words.errors[error];
}
