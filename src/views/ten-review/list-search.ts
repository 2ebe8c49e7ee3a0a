import type { Words } from '../../i18n/en';
import { createWords } from '../../ui/element';
import { idOf, nameRegion } from '../../ui/label-by';
import { listen } from '../../ui/listen';
import { listOptions, type ListOption } from './list-model';
import { addReason } from './review-elements';
import type { StepParts } from './review-parts';

/**
 * The field that searches all people, and those found: a combobox, which keeps the focus. `choose` adds
 * somebody, or makes the note; the field is cleared when that went well. The function brings it up to date.
 */
export function createListSearch(
  parent: HTMLElement,
  parts: StepParts,
  choose: (option: ListOption) => Promise<boolean>,
): () => void {
  const words = parts.texts.list;
  const { input, listEl } = createField(parent, words);
  let options: readonly ListOption[] = [];
  let active = 0;
  const search = (text: string): void => {
    input.value = text;
    active = 0;
    update();
  };
  const take = async (option: ListOption | undefined): Promise<void> => {
    if (option !== undefined && (await choose(option))) search('');
  };
  const update = (): void => {
    options = listOptions(input.value, parts.index.people(), parts.review());
    active = Math.max(Math.min(active, options.length - 1), 0);
    input.setAttr('aria-expanded', options.length > 0);
    input.setAttr('aria-activedescendant', null);
    listEl.empty();
    options.forEach((option, at) => {
      const { path, name, aliases, onList } = option;
      const attr = { role: 'option', 'aria-selected': at === active };
      const el = listEl.createEl('li', { attr });
      createWords(el, '', path === undefined ? words.make(name) : name);
      addReason(el, onList ? words.onList : aliases);
      listen(el, 'click', () => void take(option));
      if (at === active) pointTo(el, input);
    });
  };
  const onKey = (key: string): boolean => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by !== undefined) {
      active += by;
      update();
    } else if (key === 'Enter') void take(options[active]);
    else if (key === 'Escape' && input.value !== '') search('');
    else return false;
    return true;
  };
  listen(input, 'input', () => search(input.value));
  listen(input, 'keydown', (event) => {
    if (!event.isComposing && onKey(event.key)) event.preventDefault();
  });
  return update;
}

function pointTo(el: HTMLElement, input: HTMLElement): void {
  input.setAttr('aria-activedescendant', idOf(el));
  el.scrollIntoView({ block: 'nearest' });
}

function createField(parent: HTMLElement, words: Words['tenReview']['list']) {
  const input = parent.createEl('input', {
    ...{ cls: 'rapport-review-search', type: 'text', placeholder: words.hint },
    attr: {
      ...{ role: 'combobox', 'aria-autocomplete': 'list', spellcheck: 'false' },
      ...{ autocomplete: 'off', enterkeyhint: 'done' },
    },
  });
  const listEl = parent.createEl('ul', { cls: 'rapport-review-found', attr: { role: 'listbox' } });
  input.setAttr('aria-controls', idOf(listEl));
  // The field keeps the focus.
  listen(listEl, 'mousedown', (event) => event.preventDefault());
  // A label would show as a tooltip over what is found.
  nameRegion(input, parent, words.search);
  nameRegion(listEl, parent, words.search);
  return { input, listEl };
}
