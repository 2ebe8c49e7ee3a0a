import { PROPERTIES } from '../domain/property';
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
} from './setting-input';
import { DEFAULT_SETTINGS, type Settings } from './settings';

type ListReader = (text: string) => Input<readonly string[]>;

/**
 * Reads what `data.json` holds. Never throws: a field that is missing or does not fit falls back to its
 * default, by itself; fields of other versions are left to the store, which keeps them.
 */
export function parseSettings(stored: unknown): Settings {
  const at = (key: string): unknown => fieldOf(stored, key);
  const usual = DEFAULT_SETTINGS;
  return {
    personProperties: list(at('personProperties'), '\n', propertyRuleInput, usual.personProperties),
    personTags: list(at('personTags'), ',', tagInput, usual.personTags),
    personFolders: list(at('personFolders'), '\n', folderInput, usual.personFolders),
    excludedFolders: list(at('excludedFolders'), '\n', folderInput, usual.excludedFolders),
    datedNotes: bool(at('datedNotes'), usual.datedNotes),
    cadence1: cadence(at('cadence1'), usual.cadence1),
    cadence2: cadence(at('cadence2'), usual.cadence2),
    cadence3: cadence(at('cadence3'), usual.cadence3),
    stages: list(at('stages'), ',', wordInput, usual.stages),
    kinds: list(at('kinds'), ',', kindInput, usual.kinds),
    facets: list(at('facets'), '\n', facetInput, usual.facets),
    names: names(at('names')),
    reviewsFolder: path(at('reviewsFolder'), 'folder', usual.reviewsFolder),
    reviewReminder: cadence(at('reviewReminder'), usual.reviewReminder),
    personFolder: path(at('personFolder'), 'folder', usual.personFolder),
    personTemplate: path(at('personTemplate'), 'note', usual.personTemplate),
    discreet: bool(at('discreet'), usual.discreet),
    setUp: bool(at('setUp'), usual.setUp),
  };
}

/** An own field of a plain object; undefined for anything else. */
export function fieldOf(stored: unknown, key: string): unknown {
  if (typeof stored !== 'object' || stored === null || !Object.hasOwn(stored, key))
    return undefined;
  const found: unknown = Reflect.get(stored, key);
  return found;
}

function list(
  stored: unknown,
  separator: string,
  read: ListReader,
  usual: readonly string[],
): readonly string[] {
  if (!Array.isArray(stored)) return usual;
  const texts: unknown[] = stored;
  if (!texts.every((item) => typeof item === 'string')) return usual;
  const input = read(texts.join(separator));
  return input.ok ? input.value : usual;
}

function bool(stored: unknown, usual: boolean): boolean {
  return typeof stored === 'boolean' ? stored : usual;
}

function cadence(stored: unknown, usual: Settings['cadence1']): Settings['cadence1'] {
  if (typeof stored !== 'number' && typeof stored !== 'string') return usual;
  const input = cadenceInput(String(stored));
  return input.ok ? input.value : usual;
}

function path(stored: unknown, kind: 'folder' | 'note', usual: string): string {
  if (typeof stored !== 'string') return usual;
  const input = onePathInput(stored, kind);
  // An empty text is no path where one is needed.
  return input.ok && input.value !== '' ? input.value : usual;
}

function names(stored: unknown): Settings['names'] {
  const read = { ...DEFAULT_SETTINGS.names };
  for (const property of PROPERTIES) {
    read[property] = list(fieldOf(stored, property), ',', nameInput, read[property]);
  }
  return read;
}
