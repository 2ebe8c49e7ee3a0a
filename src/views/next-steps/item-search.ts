import { foldText } from '../../domain/fold-text';
import type { ItemKind, ListItem } from './list-item';

/** Which items a filter lets through. */
export type ItemSearch = (item: ListItem) => boolean;

/**
 * Makes searches in name, what and why: every word of the query must stand somewhere in them. What is
 * folded once is kept as long as the item lives, since each key typed asks for all of them again.
 */
export function createItemSearch(
  kindWords: Readonly<Record<ItemKind, string>>,
): (query: string) => ItemSearch {
  const folded = new WeakMap<ListItem, string>();
  const textOf = (item: ListItem): string => {
    const known = folded.get(item);
    if (known !== undefined) return known;
    const text = foldText(`${item.name}\n${item.text ?? kindWords[item.kind]}\n${item.why ?? ''}`);
    folded.set(item, text);
    return text;
  };
  return (query) => {
    const wanted = foldText(query).split(/\s+/).filter(Boolean);
    return (item) => wanted.length === 0 || wanted.every((word) => textOf(item).includes(word));
  };
}
