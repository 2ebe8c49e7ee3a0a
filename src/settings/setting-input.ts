import { parseCadence } from '../domain/cadence';
import { DEFAULT_RULES } from '../domain/default-rules';
import { lineGrammars, markOf, type LineGrammar } from '../domain/line-grammar';
import type { Cadence } from '../domain/person';
import { parseFacet, parsePropertyRule } from './settings';

/** Why what was typed cannot be taken. */
export type InputError =
  'needed' | 'folder' | 'note' | 'property-rule' | 'tag' | 'word' | 'facet' | 'cadence' | 'name';

export type Input<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: InputError };

/** A list as typed: items between commas or line breaks, trimmed, empty and repeated ones left out. */
function items(text: string, separator: RegExp): string[] {
  const seen = new Map<string, string>();
  for (const part of text.split(separator)) {
    const item = part.trim();
    if (item !== '' && !seen.has(item.toLowerCase())) seen.set(item.toLowerCase(), item);
  }
  return [...seen.values()];
}

const LINES = /\r?\n/;
const COMMAS = /[,\r\n]/;

function listInput(
  values: readonly string[],
  fits: (item: string) => boolean,
  error: InputError,
): Input<readonly string[]> {
  return values.every(fits) ? { ok: true, value: values } : { ok: false, error };
}

/**
 * Folder paths, one a line; a slash at either end is left out, and one alone is the whole vault. Refused:
 * `..`, and what no folder can be called.
 */
export function folderInput(text: string): Input<readonly string[]> {
  const folders = items(text, LINES).map(
    (folder) => folder.replace(/^\/+|\/+$/g, '') || WHOLE_VAULT,
  );
  return listInput(folders, (folder) => folder === WHOLE_VAULT || isFolderPath(folder), 'folder');
}

/** The path of one folder or note of the vault, read as `folderInput` does; nothing typed is the empty text. */
export function onePathInput(text: string, kind: 'folder' | 'note'): Input<string> {
  const input = folderInput(text);
  if (!input.ok || input.value.length > 1) return { ok: false, error: kind };
  const [path = ''] = input.value;
  return kind === 'note' && path === WHOLE_VAULT
    ? { ok: false, error: kind }
    : { ok: true, value: path };
}

const WHOLE_VAULT = '/';

function isFolderPath(folder: string): boolean {
  const parts = folder.split('/');
  return (
    !/[\\:*?"<>|]/.test(folder) &&
    parts.every((part) => part !== '' && part !== '.' && part !== '..')
  );
}

/** Rules such as `type: person`, one a line. */
export function propertyRuleInput(text: string): Input<readonly string[]> {
  return listInput(
    items(text, LINES),
    (line) => {
      const { property, value } = parsePropertyRule(line);
      return property !== '' && value !== '';
    },
    'property-rule',
  );
}

/** Tags between commas, with or without `#`. */
export function tagInput(text: string): Input<readonly string[]> {
  const tags = items(text, COMMAS).map((tag) => tag.replace(/^#/, '').replace(/\/+$/, ''));
  return listInput(tags, (tag) => tag !== '' && !/[\s#]/.test(tag) && !/^\d+$/.test(tag), 'tag');
}

/** Words between commas; at least one. */
export function wordInput(text: string): Input<readonly string[]> {
  const words = items(text, COMMAS);
  return words.length === 0 ? { ok: false, error: 'needed' } : { ok: true, value: words };
}

// The marks that the lists have besides the words of the settings.
const OTHER_MARKS = lineGrammars({ ...DEFAULT_RULES, kinds: [], facets: [] });

/** Kinds of interaction: words that no dated line could take for something else. */
export function kindInput(text: string): Input<readonly string[]> {
  const input = wordInput(text);
  if (!input.ok) return input;
  return listInput(input.value, (word) => canBeMark(word, OTHER_MARKS.interactions), 'word');
}

function canBeMark(word: string, others: LineGrammar): boolean {
  return !word.includes('|') && word !== '-' && markOf(others, word) === undefined;
}

/** Facets, one a line: `goals`, or `goals: aims, hopes`. */
export function facetInput(text: string): Input<readonly string[]> {
  return listInput(
    items(text, LINES),
    (line) => {
      const { name, properties } = parseFacet(line);
      return name !== '' && canBeMark(name, OTHER_MARKS.discovery) && properties.length > 0;
    },
    'facet',
  );
}

/** Names of a property between commas, the one to write first; at least one. */
export function nameInput(text: string): Input<readonly string[]> {
  const names = items(text, COMMAS);
  if (names.length === 0) return { ok: false, error: 'needed' };
  return listInput(names, (name) => !/[:#]/.test(name), 'name');
}

/** Days, or the words of RECORD section 2 such as `2w` and `monthly`; nothing means never. */
export function cadenceInput(text: string): Input<Cadence> {
  if (text.trim() === '') return { ok: true, value: 'never' };
  const value = parseCadence(text);
  return value === undefined ? { ok: false, error: 'cadence' } : { ok: true, value };
}
