import { createIconButton } from './icon-button';
import { listen } from './listen';

export interface FilterField {
  /** Focuses the field, its text selected. */
  focus(): void;
  clear(): void;
}

/** A search field with a button that clears it. Enter, Escape and the arrow down leave it as it is. */
export function createFilterField(
  parent: HTMLElement,
  words: { readonly label: string; readonly hint: string; readonly clear: string },
  events: { changed(text: string): void; leave(): void },
): FilterField {
  const box = parent.createDiv({ cls: 'rapport-filter-box' });
  const input = box.createEl('input', {
    cls: 'rapport-filter',
    type: 'search',
    placeholder: words.hint,
    attr: { 'aria-label': words.label, spellcheck: 'false', enterkeyhint: 'search' },
  });
  const changed = (): void => {
    box.toggleClass('is-filtering', input.value !== '');
    events.changed(input.value);
  };
  const clear = (): void => {
    input.value = '';
    changed();
  };
  createIconButton(box, 'rapport-clear', { icon: 'lucide-x', label: words.clear }, () => {
    clear();
    input.focus();
  });
  listen(input, 'input', changed);
  listen(input, 'keydown', (event) => {
    if (event.isComposing || !['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    // In a search field the browser would clear it by Escape; here Escape only leaves.
    event.preventDefault();
    events.leave();
  });
  const focus = (): void => {
    input.focus();
    input.select();
  };
  return { focus, clear };
}
