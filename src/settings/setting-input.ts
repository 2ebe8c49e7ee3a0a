import { barePath } from '../domain/bare-path';
import { parseCadence } from '../domain/cadence';
import { lineGrammars, markOf, type LineGrammar } from '../domain/line-grammar';
import { parseFacet, type Cadence } from '../domain/rules';

/** Understands what was typed; undefined where it cannot be taken. */
type ReadInput<T> = (text: string) => T | undefined;

const LINES = /\r?\n/;
const COMMAS = /[,\r\n]/;
const WHOLE_VAULT = '/';

/**
 * A list as typed: tidy items, each of which has to fit, empty and repeated ones left out. Two are one when
 * they are alike by `key`.
 */
function list(
  separator: RegExp,
  fits: (item: string) => boolean,
  tidy = (item: string): string => item,
  key = (item: string): string => item.toLowerCase(),
): ReadInput<readonly string[]> {
  return (text) => {
    const items = new Map<string, string>();
    for (const part of text.split(separator)) {
      const item = tidy(part.trim());
      if (part.trim() !== '' && !items.has(key(item))) items.set(key(item), item);
    }
    const value = [...items.values()];
    return value.every(fits) ? value : undefined;
  };
}

/** Refuses an empty list or text. */
export function needed<T extends { readonly length: number }>(read: ReadInput<T>): ReadInput<T> {
  return (text) => {
    const value = read(text);
    return value?.length === 0 ? undefined : value;
  };
}

/**
 * Folder paths, one a line; a slash at either end is left out, and one alone is the whole vault. Refused:
 * `..`, and what no folder can be called. Two that differ in case are two, as they are on many disks.
 */
export const foldersInput = list(
  LINES,
  (folder) =>
    folder === WHOLE_VAULT ||
    folder.split('/').every((part) => !/[\\:*?"<>|]|^\.{0,2}$/.test(part)),
  (folder) => barePath(folder) || WHOLE_VAULT,
  (folder) => folder,
);

/** The path of one folder of the vault, read as `foldersInput` does; nothing typed is the empty text. */
export function folderInput(text: string): string | undefined {
  const [folder = '', ...more] = foldersInput(text) ?? [undefined, ''];
  return more.length === 0 ? folder : undefined;
}

/** The same for a note. */
export function noteInput(text: string): string | undefined {
  const path = folderInput(text);
  return path === WHOLE_VAULT ? undefined : path;
}

/** Rules such as `type: person`, one a line. */
export const propertyRuleInput = list(LINES, (line) => /^[^:]+:./.test(line));

/** Tags between commas, with or without `#`. */
export const tagInput = list(
  COMMAS,
  (tag) => !/[\s#]|^\d*$/.test(tag),
  (tag) => tag.replace(/^#|\/+$/g, ''),
);

/** Words between commas; at least one. */
export const wordInput = needed(list(COMMAS, () => true));

// The marks that the lists have besides the words of the settings.
const OTHER_MARKS = lineGrammars([], []);

/** Whether no dated line could take the word for something else. */
function canBeMark(word: string, others: LineGrammar): boolean {
  return !word.includes('|') && word !== '-' && markOf(others, word) === undefined;
}

/** Kinds of interaction between commas; at least one. */
export const kindInput = needed(list(COMMAS, (word) => canBeMark(word, OTHER_MARKS.interactions)));

const isName = (name: string): boolean => !/[:#]/.test(name);

/** Facets, one a line: `goals`, or `goals: aims, hopes`. */
export const facetInput = list(LINES, (line) => {
  const { name, properties } = parseFacet(line);
  const isFacet = name !== '' && canBeMark(name, OTHER_MARKS.discovery) && properties.length > 0;
  return isFacet && properties.every(isName);
});

/** Questions, one a line; the same may stand there for two depths. */
export function questionInput(text: string): readonly string[] {
  return text
    .split(LINES)
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Names of a property between commas, the one to write first; at least one. */
export const nameInput = needed(list(COMMAS, isName));

/** `true` or `false`. */
export function switchInput(text: string): boolean | undefined {
  return /^(true|false)$/.test(text) ? text === 'true' : undefined;
}

/** Days, or the words of RECORD section 2 such as `2w` and `monthly`; nothing means never. */
export function cadenceInput(text: string): Cadence | undefined {
  return parseCadence(text.trim() || 'never');
}
