import { userOf, usersOf } from '../domain/name-users';
import { isMap } from '../domain/note';
import { PROPERTIES, type Property } from '../domain/property';
import { foldCase } from '../domain/property-lookup';
import { parseFacet } from '../domain/rules';
import {
  cadenceInput,
  facetInput,
  folderInput,
  foldersInput,
  kindInput,
  nameInput,
  needed,
  noteInput,
  propertyRuleInput,
  questionInput,
  switchInput,
  tagInput,
  wordInput,
} from './setting-input';
import type { Settings } from './settings';
import { valueAt, withValue } from './value-at';

/** How a row is set: switched, typed in one line or in several, or with folders or notes offered. */
export type RowControl = 'toggle' | 'text' | 'textarea' | 'folder' | 'file';

/** A row of the settings; what it holds is read from a text, also where it is a switch. */
export interface SettingRow<K extends string = string> {
  /** Leads to the value in the settings; a dot leads into a field. */
  readonly key: K;
  readonly control: RowControl;
  /** Undefined for what cannot be taken. */
  readonly read: (text: string) => unknown;
  /** The property, facet or other that has one of the names typed already. */
  readonly takenBy?: (text: string, settings: Settings) => string | undefined;
}

function row<K extends keyof Settings>(
  key: K,
  read: (text: string) => Settings[K] | undefined,
  control: RowControl = 'text',
): SettingRow<K> {
  return { key, control, read };
}

/** The row for the names of a property. */
export function nameRow(property: Property): SettingRow {
  return {
    key: `names.${property}`,
    control: 'text',
    read: nameInput,
    takenBy: (text, { names, facets }) =>
      userOf(nameInput(text) ?? [], [...usersOf(names, property), ...facets.map(parseFacet)]),
  };
}

/** What has a name of one of the facets typed already, a facet before it included. */
function facetTakenBy(text: string, { names }: Settings): string | undefined {
  const users = usersOf(names);
  for (const { name, properties } of (facetInput(text) ?? []).map(parseFacet)) {
    // No property is called so, and no two facets may be.
    const taken = [...properties, `${name}:`];
    const user = userOf(taken, users);
    if (user !== undefined) return user;
    users.push({ name, properties: taken });
  }
  return undefined;
}

/** The row for the open questions about a facet. */
export function questionRow(facet: string): SettingRow {
  return { key: QUESTIONS + foldCase(facet), control: 'textarea', read: questionInput };
}

const QUESTIONS = 'questions.';

/** The rows by heading, in order. */
export const ROW_GROUPS = [
  [
    'people',
    [
      row('personProperties', propertyRuleInput, 'textarea'),
      row('personTags', tagInput),
      row('personFolders', foldersInput, 'textarea'),
      row('excludedFolders', foldersInput, 'textarea'),
    ],
  ],
  [
    'newPeople',
    [row('personFolder', folderInput, 'folder'), row('personTemplate', noteInput, 'file')],
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
    [row('reviewReminder', cadenceInput), row('reviewsFolder', needed(folderInput), 'folder')],
  ],
  ['privacy', [row('discreet', switchInput, 'toggle')]],
  [
    'vocabulary',
    [
      row('kinds', kindInput),
      row('stages', wordInput),
      { ...row('facets', facetInput, 'textarea'), takenBy: facetTakenBy },
    ],
  ],
] as const;

/** All there is to set, by key, but for questions; `setUp` is set without a row. */
const SETTING_ROWS: ReadonlyMap<string, SettingRow> = new Map(
  [
    ...ROW_GROUPS.flatMap(([, rows]): readonly SettingRow[] => rows),
    ...PROPERTIES.map(nameRow),
    row('setUp', switchInput, 'toggle'),
  ].map((each) => [each.key, each]),
);

function rowAt(key: string): SettingRow | undefined {
  return key.startsWith(QUESTIONS)
    ? questionRow(key.slice(QUESTIONS.length))
    : SETTING_ROWS.get(key);
}

/** The keys of all there is to set; questions are those that `stored`, the settings or what is kept of them, has. */
export function settingKeys(stored: unknown): readonly string[] {
  const questions = valueAt(stored, 'questions');
  const facets = isMap(questions) ? Object.keys(questions) : [];
  return [...SETTING_ROWS.keys(), ...facets.map((facet) => QUESTIONS + facet)];
}

/** The value of a row as its control shows it. */
export function shownAt(key: string, settings: Settings): unknown {
  const value = valueAt(settings, key) ?? '';
  if (!Array.isArray(value)) return typeof value === 'number' ? String(value) : value;
  return value.join(rowAt(key)?.control === 'textarea' ? '\n' : ', ');
}

/** The settings with what was typed in a row, where it can be taken and is not taken in `others`. */
export function withTyped(
  key: string,
  text: string,
  settings: Settings,
  others?: Settings,
): Settings {
  const row = rowAt(key);
  const value = row?.read(text);
  const taken = others && row?.takenBy?.(text, others);
  return value === undefined || taken ? settings : withValue(settings, key, value);
}
