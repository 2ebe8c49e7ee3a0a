import { createWordSearch } from '../../domain/word-search';
import type { ItemKind, ListItem } from './list-item';

/** Which items a filter lets through. */
export type ItemSearch = (item: ListItem) => boolean;

/** Makes searches in name, what and why. */
export function createItemSearch(
  kindWords: Readonly<Record<ItemKind, string>>,
): (query: string) => ItemSearch {
  return createWordSearch<ListItem>(
    ({ name, text, kind, why = '' }) => `${name}\n${text ?? kindWords[kind]}\n${why}`,
  );
}
