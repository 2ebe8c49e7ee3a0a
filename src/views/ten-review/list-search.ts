import { nameRegion } from '../../ui/label-by';
import { listen } from '../../ui/listen';
import { listOptions, type ListOption } from './list-model';
import { addReason } from './review-elements';
import type { StepParts } from './review-parts';

let made = 0;

/**
 * The field that searches all people, and those found: a combobox, which keeps the focus. `choose` adds
 * somebody, or makes the note; the field is cleared when that went well. The function brings it up to date.
 */
export function createListSearch(
  parent: HTMLElement,
  parts: StepParts,
  choose: (option: ListOption) => Promise<boolean>,
): () => void {
  made += 1;
  const id = `rapport-found-${made}`;
  const { input, listEl } = createField(parent, parts, id);
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
    input.setAttr('aria-activedescendant', options.length > 0 ? `${id}-${active}` : null);
    listEl.empty();
    options.forEach((option, at) => {
      const el = addOption(listEl, parts, option, at === active);
      el.id = `${id}-${at}`;
      listen(el, 'click', () => void take(option));
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
  // The field keeps the focus.
  listen(listEl, 'mousedown', (event) => event.preventDefault());
  return update;
}

function createField(parent: HTMLElement, { words }: StepParts, id: string) {
  const { search, hint } = words.tenReview.list;
  const input = parent.createEl('input', {
    ...{ cls: 'rapport-review-search', type: 'text', placeholder: hint },
    attr: {
      ...{ role: 'combobox', 'aria-autocomplete': 'list', spellcheck: 'false' },
      ...{ 'aria-controls': id, autocomplete: 'off', enterkeyhint: 'done' },
    },
  });
  const listEl = parent.createEl('ul', {
    cls: 'rapport-review-found',
    attr: { id, role: 'listbox' },
  });
  // A label would show as a tooltip over what is found.
  nameRegion(input, parent, search);
  nameRegion(listEl, parent, search);
  return { input, listEl };
}

function addOption(
  listEl: HTMLElement,
  { words }: StepParts,
  { path, name, aliases, onList }: ListOption,
  selected: boolean,
): HTMLElement {
  const { make, onList: already } = words.tenReview.list;
  const el = listEl.createEl('li', { attr: { role: 'option', 'aria-selected': selected } });
  el.createSpan({ text: path === undefined ? make(name) : name, attr: { dir: 'auto' } });
  addReason(el, onList ? already : aliases);
  if (selected) el.scrollIntoView({ block: 'nearest' });
  return el;
}
