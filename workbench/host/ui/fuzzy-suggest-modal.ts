import type * as Obsidian from 'obsidian';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestModal } from './suggest-modal';

/** A SuggestModal over a fixed list of items, found by their texts. */
export abstract class FuzzySuggestModal<T, A = unknown> extends SuggestModal<
  Obsidian.FuzzyMatch<T>,
  A
> {
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): Obsidian.FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query.trim());
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    if (query.trim() !== '') sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: Obsidian.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: Obsidian.FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }
}
