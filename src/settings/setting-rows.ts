import { PROPERTIES, type Property } from '../domain/property';
import {
  cadenceInput,
  facetInput,
  folderInput,
  kindInput,
  nameInput,
  needed,
  pathInput,
  propertyRuleInput,
  switchInput,
  tagInput,
  wordInput,
  type Input,
} from './setting-input';
import { propertyUsing, type Settings } from './settings';
import { valueAt, withValue } from './value-at';

/** How a row is set: switched, typed in one line or in several, or with folders or notes offered. */
export type RowControl = 'toggle' | 'text' | 'textarea' | 'folder' | 'file';

/** A row of the settings; what it holds is read from a text, also where it is a switch. */
export interface SettingRow<K extends string = string> {
  /** Leads to the value in the settings; a dot leads into a field. */
  readonly key: K;
  readonly control: RowControl;
  /** `settings` are given where a name that another property has already is to be refused. */
  readonly read: (text: string, settings?: Settings) => Input<unknown>;
}

function row<K extends keyof Settings>(
  key: K,
  read: (text: string) => Input<Settings[K]>,
  control: RowControl = 'text',
): SettingRow<K> {
  return { key, control, read };
}

/** The row for the names of a property. */
export function nameRow(property: Property): SettingRow {
  return {
    key: `names.${property}`,
    control: 'text',
    read(text, settings) {
      const input = nameInput(text);
      const takenBy = settings && propertyUsing(settings, input.value ?? [], property);
      return takenBy === undefined ? input : { error: 'name', takenBy };
    },
  };
}

/** The rows by heading, in order. */
export const ROW_GROUPS = [
  [
    'people',
    [
      row('personProperties', propertyRuleInput, 'textarea'),
      row('personTags', tagInput),
      row('personFolders', folderInput, 'textarea'),
      row('excludedFolders', folderInput, 'textarea'),
    ],
  ],
  [
    'newPeople',
    [
      row('personFolder', pathInput('folder'), 'folder'),
      row('personTemplate', pathInput('note'), 'file'),
    ],
  ],
  [
    'contact',
    [
      row('cadence3', cadenceInput),
      row('cadence2', cadenceInput),
      row('cadence1', cadenceInput),
      row('datedNotes', switchInput, 'toggle'),
    ],
  ],
  [
    'reviews',
    [
      row('reviewReminder', cadenceInput),
      row('reviewsFolder', needed(pathInput('folder')), 'folder'),
    ],
  ],
  ['privacy', [row('discreet', switchInput, 'toggle')]],
  [
    'vocabulary',
    [row('kinds', kindInput), row('stages', wordInput), row('facets', facetInput, 'textarea')],
  ],
] as const;

/** All there is to set, by key; `setUp` is set without a row. */
export const SETTING_ROWS: ReadonlyMap<string, SettingRow> = new Map(
  [
    ...ROW_GROUPS.flatMap(([, rows]): readonly SettingRow[] => rows),
    ...PROPERTIES.map(nameRow),
    row('setUp', switchInput, 'toggle'),
  ].map((each) => [each.key, each]),
);

/** The value of a row as its control shows it. */
export function shownAt(key: string, settings: Settings): unknown {
  const value = valueAt(settings, key);
  if (!Array.isArray(value)) return typeof value === 'number' ? String(value) : value;
  return value.join(SETTING_ROWS.get(key)?.control === 'textarea' ? '\n' : ', ');
}

/** The settings with what was typed in a row, where it can be taken; `others` as `SettingRow.read` has them. */
export function withTyped(
  key: string,
  text: string,
  settings: Settings,
  others?: Settings,
): Settings {
  const value = SETTING_ROWS.get(key)?.read(text, others).value;
  return value === undefined ? settings : withValue(settings, key, value);
}
