import { nameRegion } from '../../ui/label-by';
import { listOptions, type ListOption } from './list-model';
import type { StepParts } from './review-parts';

let made = 0;

/**
 * The field that searches all people, and those found: a combobox, which keeps the focus. `choose` adds
 * somebody, or makes the note; the field is cleared when that went well.
 */
export function createListSearch(
  parent: HTMLElement,
  parts: StepParts,
  choose: (option: ListOption) => Promise<boolean>,
): { update(): void; focus(): void } {
  made += 1;
  const id = `rapport-found-${made}`;
  const { input, listEl } = createField(parent, parts, id);
  let active = 0;
  const take = async (option: ListOption | undefined): Promise<void> => {
    if (option !== undefined && (await choose(option))) search('');
  };
  const search = (text: string): void => {
    input.value = text;
    active = 0;
    update();
  };
  const update = (): readonly ListOption[] => {
    const options = listOptions(input.value, parts.index.people(), parts.review());
    active = Math.max(Math.min(active, options.length - 1), 0);
    input.setAttr('aria-expanded', String(options.length > 0));
    input.setAttr('aria-activedescendant', options.length > 0 ? `${id}-${active}` : null);
    listEl.empty();
    options.forEach((option, at) => {
      const el = addOption(listEl, parts, option, at === active);
      el.id = `${id}-${at}`;
      el.addEventListener('click', () => void take(option));
    });
    return options;
  };
  const onKey = (key: string): boolean => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by !== undefined) {
      active += by;
      update();
    } else if (key === 'Enter') void take(update()[active]);
    else if (key === 'Escape' && input.value !== '') search('');
    else return false;
    return true;
  };
  input.addEventListener('input', () => search(input.value));
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && onKey(event.key)) event.preventDefault();
  });
  update();
  return { update, focus: () => input.focus() };
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
  const el = listEl.createEl('li', { attr: { role: 'option', 'aria-selected': String(selected) } });
  el.createSpan({ text: path === undefined ? make(name) : name, attr: { dir: 'auto' } });
  el.createSpan({ cls: 'rapport-review-reason', text: onList ? already : aliases });
  // The field keeps the focus.
  el.addEventListener('mousedown', (event) => event.preventDefault());
  if (selected) el.scrollIntoView({ block: 'nearest' });
  return el;
}
