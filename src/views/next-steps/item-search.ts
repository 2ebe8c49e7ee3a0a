import { createWordSearch } from '../../domain/word-search';
import type { ItemKind, ListItem } from './list-item';

/** Which items a filter lets through. */
export type ItemSearch = (item: ListItem) => boolean;

/** Makes searches in names, what and why; `aliasesOf` gives the other names of the person at a path. */
export function createItemSearch(
  kindWords: Readonly<Record<ItemKind, string>>,
  aliasesOf: (path: string) => readonly string[],
): (query: string) => ItemSearch {
  return createWordSearch<ListItem>(({ path, name, text, kind, why }) =>
    [name, ...aliasesOf(path), text ?? kindWords[kind], why].join('\n'),
  );
}
