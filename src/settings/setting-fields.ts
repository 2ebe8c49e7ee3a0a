import { PROPERTIES, type Property } from '../domain/property';
import {
  cadenceInput,
  facetInput,
  folderInput,
  kindInput,
  nameInput,
  propertyRuleInput,
  tagInput,
  wordInput,
  type Input,
  type InputError,
} from './setting-input';
import { propertyUsing, type Settings } from './settings';
import type { SettingsStore } from './settings-store';

type ListKey =
  | 'personProperties'
  | 'personTags'
  | 'personFolders'
  | 'excludedFolders'
  | 'stages'
  | 'kinds'
  | 'facets';

export type CadenceKey = 'cadence1' | 'cadence2' | 'cadence3';

/** A row of the settings that is typed: shown as text, checked, and taken. */
export interface TextField {
  /** On lines of their own, else between commas. */
  readonly lines: boolean;
  show(settings: Settings): string;
  /** Undefined when the text can be taken. */
  check(text: string, settings: Settings): FieldError | undefined;
  /** Saves a text that passes the check; leaves everything as it is otherwise. */
  take(text: string, store: SettingsStore): Promise<void>;
}

export interface FieldError {
  readonly error: InputError | 'name-taken';
  /** The property that has the name already. */
  readonly property?: Property;
}

function listField(
  key: ListKey,
  lines: boolean,
  read: (text: string) => Input<readonly string[]>,
): TextField {
  return {
    lines,
    show: (settings) => settings[key].join(lines ? '\n' : ', '),
    check: (text) => errorOf(read(text)),
    async take(text, store) {
      const input = read(text);
      if (input.ok) await store.set(key, input.value);
    },
  };
}

function cadenceField(key: CadenceKey): TextField {
  return {
    lines: false,
    show: (settings) => String(settings[key]),
    check: (text) => errorOf(cadenceInput(text)),
    async take(text, store) {
      const input = cadenceInput(text);
      if (input.ok) await store.set(key, input.value);
    },
  };
}

function nameField(property: Property): TextField {
  const check = (text: string, settings: Settings): FieldError | undefined => {
    const input = nameInput(text);
    if (!input.ok) return { error: input.error };
    const taken = propertyUsing(settings, input.value, property);
    return taken === undefined ? undefined : { error: 'name-taken', property: taken };
  };
  return {
    lines: false,
    show: (settings) => settings.names[property].join(', '),
    check,
    async take(text, store) {
      const input = nameInput(text);
      if (input.ok && check(text, store.current) === undefined) {
        await store.setNames(property, input.value);
      }
    },
  };
}

export type FieldKey = ListKey | CadenceKey | `names.${Property}`;

/** Every typed row of the settings by its key. */
export const TEXT_FIELDS: ReadonlyMap<string, TextField> = new Map<FieldKey, TextField>([
  ['personProperties', listField('personProperties', true, propertyRuleInput)],
  ['personTags', listField('personTags', false, tagInput)],
  ['personFolders', listField('personFolders', true, folderInput)],
  ['excludedFolders', listField('excludedFolders', true, folderInput)],
  ['cadence3', cadenceField('cadence3')],
  ['cadence2', cadenceField('cadence2')],
  ['cadence1', cadenceField('cadence1')],
  ['stages', listField('stages', false, wordInput)],
  ['kinds', listField('kinds', false, kindInput)],
  ['facets', listField('facets', true, facetInput)],
  ...PROPERTIES.map((property): [FieldKey, TextField] => [
    `names.${property}`,
    nameField(property),
  ]),
]);

function errorOf(input: Input<unknown>): FieldError | undefined {
  return input.ok ? undefined : { error: input.error };
}
