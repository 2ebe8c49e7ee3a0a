import { createIconButton } from './icon-button';
import { listen, onKey } from './listen';

export interface FilterField {
  /** Focuses the field, its text selected. */
  focus(): void;
  clear(): void;
}

/** A search field with a button that clears it. Enter, Escape and the arrow down leave it as it is. */
export function createFilterField(
  parent: HTMLElement,
  label: string,
  words: { readonly filterHint: string; readonly clearFilter: string },
  changed: (text: string) => void,
  leave: () => void,
): FilterField {
  const box = parent.createDiv({ cls: 'rapport-filter-box' });
  const input = box.createEl('input', {
    cls: 'rapport-filter',
    type: 'search',
    placeholder: words.filterHint,
    attr: { 'aria-label': label, spellcheck: 'false', enterkeyhint: 'search' },
  });
  const onInput = (): void => {
    box.toggleClass('is-filtering', input.value !== '');
    changed(input.value);
  };
  const clear = (): void => {
    input.value = '';
    onInput();
  };
  createIconButton(box, 'rapport-clear', { icon: 'x', label: words.clearFilter }, () => {
    clear();
    input.focus();
  });
  listen(input, 'input', onInput);
  // In a search field the browser would clear it by Escape; here Escape only leaves.
  onKey(input, ({ isComposing, key }) => {
    const leaves = !isComposing && ['Escape', 'Enter', 'ArrowDown'].includes(key);
    if (leaves) leave();
    return leaves;
  });
  const focus = (): void => {
    input.focus();
    input.select();
  };
  return { focus, clear };
}
