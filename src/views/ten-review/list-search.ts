import { createWords } from '../../ui/element';
import { idOf, nameRegion } from '../../ui/label-by';
import { listen, onKey } from '../../ui/listen';
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
  const [input, listEl] = createField(parent, words.search);
  let options: readonly ListOption[] = [];
  let active = 0;
  const search = (text: string): void => {
    input.value = text;
    active = 0;
    update();
  };
  const take = async (option = options[active]): Promise<void> => {
    if (option !== undefined && (await choose(option))) search('');
  };
  const update = (): void => {
    options = listOptions(input.value, parts.index.people(), parts.review());
    active = Math.max(Math.min(active, options.length - 1), 0);
    input.setAttr('aria-expanded', options.length > 0);
    listEl.empty();
    const shown = options.map((option, at) => {
      const { path, name, aliases, onList } = option;
      const attr = { role: 'option', 'aria-selected': at === active };
      const el = listEl.createEl('li', { attr });
      createWords(el, '', path === undefined ? words.make(name) : name);
      addReason(el, onList ? words.onList : aliases);
      listen(el, 'click', () => void take(option));
      return el;
    })[active];
    input.setAttr('aria-activedescendant', shown === undefined ? null : idOf(shown));
    shown?.scrollIntoView({ block: 'nearest' });
  };
  listen(input, 'input', () => search(input.value));
  onKey(input, ({ key, isComposing }) => {
    const by = { ArrowDown: 1, ArrowUp: -1, Enter: 0 }[key];
    if (isComposing) return false;
    if (by !== undefined) {
      active += by;
      by === 0 ? void take() : update();
    } else if (key === 'Escape' && input.value !== '') search('');
    else return false;
    return true;
  });
  return update;
}

function createField(parent: HTMLElement, name: string) {
  const input = parent.createEl('input', {
    ...{ cls: 'rapport-review-search', type: 'text', placeholder: `${name}…` },
    attr: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      spellcheck: 'false',
      autocomplete: 'off',
    },
  });
  const listEl = parent.createEl('ul', { cls: 'rapport-review-found', attr: { role: 'listbox' } });
  input.setAttr('aria-controls', idOf(listEl));
  // A label would show as a tooltip over what is found.
  for (const el of [input, listEl]) nameRegion(el, parent, name);
  // The field keeps the focus.
  listen(listEl, 'mousedown', (event) => event.preventDefault());
  return [input, listEl] as const;
}
