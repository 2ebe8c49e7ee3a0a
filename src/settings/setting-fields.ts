import { PROPERTIES, type Property } from '../domain/property';
import {
  cadenceInput,
  facetInput,
  folderInput,
  kindInput,
  nameInput,
  onePathInput,
  propertyRuleInput,
  tagInput,
  wordInput,
  type Input,
  type InputError,
} from './setting-input';
import { propertyUsing, type Settings } from './settings';

export type ChangingSettings = { -readonly [K in keyof Settings]: Settings[K] };

/** How a row is typed: in one line, in several, or with the folders or notes of the vault offered. */
export type FieldControl = 'text' | 'textarea' | 'folder' | 'file';

/** A row of the settings that is typed: shown as text, checked, and taken. */
export interface TextField {
  readonly control: FieldControl;
  show(settings: Settings): string;
  /** Undefined when the text can be taken. */
  check(text: string, settings: Settings): FieldError | undefined;
  /** Puts what the text says into the settings, where it can be read. */
  put(text: string, settings: ChangingSettings): void;
}

export interface FieldError {
  readonly error: InputError | 'name-taken';
  /** The property that has the name already. */
  readonly property?: Property;
}

/** The rows that are switches. */
export const TOGGLES = ['datedNotes', 'discreet'] as const;

type TypedKey = Exclude<keyof Settings, 'names' | 'setUp' | (typeof TOGGLES)[number]>;

function field<K extends TypedKey>(
  key: K,
  control: FieldControl,
  read: (text: string) => Input<Settings[K]>,
): [K, TextField] {
  return [
    key,
    {
      control,
      show(settings) {
        const value: readonly string[] | string | number = settings[key];
        if (typeof value !== 'object') return String(value);
        return value.join(control === 'textarea' ? '\n' : ', ');
      },
      check: (text) => errorOf(read(text)),
      put(text, settings) {
        const input = read(text);
        if (input.ok) settings[key] = input.value;
      },
    },
  ];
}

function nameField(property: Property): [`names.${Property}`, TextField] {
  return [
    `names.${property}`,
    {
      control: 'text',
      show: (settings) => settings.names[property].join(', '),
      check(text, settings) {
        const input = nameInput(text);
        if (!input.ok) return errorOf(input);
        const taken = propertyUsing(settings, input.value, property);
        return taken === undefined ? undefined : { error: 'name-taken', property: taken };
      },
      put(text, settings) {
        const input = nameInput(text);
        if (input.ok) settings.names = { ...settings.names, [property]: input.value };
      },
    },
  ];
}

/** Every typed row of the settings by its key; a dot leads into a field. */
export const TEXT_FIELDS: ReadonlyMap<string, TextField> = new Map([
  field('personProperties', 'textarea', propertyRuleInput),
  field('personTags', 'text', tagInput),
  field('personFolders', 'textarea', folderInput),
  field('excludedFolders', 'textarea', folderInput),
  field('cadence3', 'text', cadenceInput),
  field('cadence2', 'text', cadenceInput),
  field('cadence1', 'text', cadenceInput),
  field('stages', 'text', wordInput),
  field('kinds', 'text', kindInput),
  field('facets', 'textarea', facetInput),
  field('reviewsFolder', 'folder', (text) => neededPath(onePathInput(text, 'folder'))),
  field('reviewReminder', 'text', cadenceInput),
  field('personFolder', 'folder', (text) => onePathInput(text, 'folder')),
  field('personTemplate', 'file', (text) => onePathInput(text, 'note')),
  ...PROPERTIES.map(nameField),
]);

function neededPath(input: Input<string>): Input<string> {
  return input.ok && input.value === '' ? { ok: false, error: 'needed' } : input;
}

function errorOf(input: Input<unknown>): FieldError | undefined {
  return input.ok ? undefined : { error: input.error };
}
