import { holds, isGroup, isPage, wordsOf, type Item } from './definition-kinds';

/** A row that the search of the settings found. */
export interface FoundSetting {
  readonly name: string;
  readonly desc: string;
  /** The pages to open, one in the other, to come to the row. */
  readonly pages: readonly string[];
  readonly heading: string;
}

/** The rows with every word of the query in their name, description or aliases; hidden ones are left out. */
export function searchSettings(items: readonly Item[], query: string): FoundSetting[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return rowsOf(items, [], '').filter(({ text }) => words.every((word) => text.includes(word)));
}

type Searched = FoundSetting & { readonly text: string };

function rowsOf(items: readonly Item[], pages: readonly string[], heading: string): Searched[] {
  return items.flatMap((item): Searched[] => {
    if (!holds(item.visible, true)) return [];
    if (isGroup(item)) return rowsOf(item.items ?? [], pages, item.heading ?? '');
    const desc = wordsOf(item.desc);
    const found = { name: item.name, desc, pages, heading };
    if (isPage(item)) {
      const inside = rowsOf(item.items ?? [], [...pages, item.name], item.name);
      return [{ ...found, text: `${item.name} ${desc}`.toLowerCase() }, ...inside];
    }
    if (!holds(item.searchable, true)) return [];
    const text = [item.name, desc, ...(item.aliases ?? [])].join(' ').toLowerCase();
    return [{ ...found, text }];
  });
}
