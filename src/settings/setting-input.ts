import { parseCadence } from '../domain/cadence';
import { lineGrammars, markOf, type LineGrammar } from '../domain/line-grammar';
import type { Property } from '../domain/property';
import { parseFacet, type Cadence } from '../domain/rules';

/** Why what was typed cannot be taken. */
export type InputError =
  'needed' | 'folder' | 'note' | 'property-rule' | 'tag' | 'word' | 'facet' | 'cadence' | 'name';

/** What was typed, understood; or why it cannot be taken. */
export type Input<T> =
  | { readonly value: T; readonly error?: undefined; readonly takenBy?: undefined }
  | {
      readonly value?: undefined;
      readonly error: InputError;
      /** The property that has the name already. */
      readonly takenBy?: Property;
    };

type ReadInput<T> = (text: string) => Input<T>;

const LINES = /\r?\n/;
const COMMAS = /[,\r\n]/;
const WHOLE_VAULT = '/';

/** A list as typed: tidy items, each of which has to fit, empty and repeated ones left out. */
function list(
  separator: RegExp,
  error: InputError,
  fits: (item: string) => boolean,
  tidy = (item: string): string => item,
): ReadInput<readonly string[]> {
  return (text) => {
    const items = new Map<string, string>();
    for (const part of text.split(separator)) {
      const item = part.trim();
      const folded = item.toLowerCase();
      if (item !== '' && !items.has(folded)) items.set(folded, tidy(item));
    }
    const value = [...items.values()];
    return value.every(fits) ? { value } : { error };
  };
}

/** Refuses an empty list or text. */
export function needed<T extends { readonly length: number }>(read: ReadInput<T>): ReadInput<T> {
  return (text) => {
    const input = read(text);
    return input.value?.length === 0 ? { error: 'needed' } : input;
  };
}

/**
 * Folder paths, one a line; a slash at either end is left out, and one alone is the whole vault. Refused:
 * `..`, and what no folder can be called.
 */
export const folderInput = list(
  LINES,
  'folder',
  (folder) =>
    folder === WHOLE_VAULT ||
    folder.split('/').every((part) => !/[\\:*?"<>|]|^\.{0,2}$/.test(part)),
  (folder) => folder.replace(/^\/+|\/+$/g, '') || WHOLE_VAULT,
);

/** The path of one folder or note of the vault, read as `folderInput` does; nothing typed is the empty text. */
export function pathInput(error: 'folder' | 'note'): ReadInput<string> {
  return (text) => {
    const { value: paths } = folderInput(text);
    if (paths === undefined || paths.length > 1) return { error };
    const [value = ''] = paths;
    return error === 'note' && value === WHOLE_VAULT ? { error } : { value };
  };
}

/** Rules such as `type: person`, one a line. */
export const propertyRuleInput = list(LINES, 'property-rule', (line) => /^[^:]+:./.test(line));

/** Tags between commas, with or without `#`. */
export const tagInput = list(
  COMMAS,
  'tag',
  (tag) => !/[\s#]|^\d*$/.test(tag),
  (tag) => tag.replace(/^#|\/+$/g, ''),
);

/** Words between commas; at least one. */
export const wordInput = needed(list(COMMAS, 'word', () => true));

// The marks that the lists have besides the words of the settings.
const OTHER_MARKS = lineGrammars([], []);

/** Whether no dated line could take the word for something else. */
function canBeMark(word: string, others: LineGrammar): boolean {
  return !word.includes('|') && word !== '-' && markOf(others, word) === undefined;
}

/** Kinds of interaction between commas; at least one. */
export const kindInput = needed(
  list(COMMAS, 'word', (word) => canBeMark(word, OTHER_MARKS.interactions)),
);

/** Facets, one a line: `goals`, or `goals: aims, hopes`. */
export const facetInput = list(LINES, 'facet', (line) => {
  const { name, properties } = parseFacet(line);
  return name !== '' && canBeMark(name, OTHER_MARKS.discovery) && properties.length > 0;
});

/** Names of a property between commas, the one to write first; at least one. */
export const nameInput = needed(list(COMMAS, 'name', (name) => !/[:#]/.test(name)));

/** `true` or `false`. */
export function switchInput(text: string): Input<boolean> {
  return /^(true|false)$/.test(text) ? { value: text === 'true' } : { error: 'needed' };
}

/** Days, or the words of RECORD section 2 such as `2w` and `monthly`; nothing means never. */
export function cadenceInput(text: string): Input<Cadence> {
  const value = parseCadence(text.trim() || 'never');
  return value === undefined ? { error: 'cadence' } : { value };
}
