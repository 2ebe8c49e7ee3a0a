import type { Words } from '../../i18n/en';
import { createFilterField } from '../../ui/filter-field';
import { createIconButton } from '../../ui/icon-button';
import { showMenu, type MenuEntry } from '../../ui/menu';
import { makeToggle } from '../../ui/toggle-button';
import type { DepthState } from './depth-state';
import type { Filter } from './person-filter-model';

export interface ToolbarEvents {
  /** The state is another than before. */
  readonly changed: () => void;
  /** All there is to filter by. */
  readonly filters: () => readonly Filter[];
  /** The user is through with the field. */
  readonly leave: () => void;
}

export interface DepthToolbar {
  focus(): void;
  /** Lets everyone through. */
  clear(): void;
  /** Shows what the state says. */
  update(): void;
}

/** The field, the buttons, what to show in which order, and the filters that are set. */
export function createDepthToolbar(
  parent: HTMLElement,
  { lists, nextSteps, depthView: words }: Words,
  state: DepthState,
  { changed, filters, leave }: ToolbarEvents,
): DepthToolbar {
  const set = (change: Partial<DepthState>): void => {
    Object.assign(state, change);
    changed();
  };
  const bar = parent.createDiv('rapport-toolbar');
  const field = createFilterField(
    bar,
    { label: words.filter, hint: nextSteps.filterHint, clear: nextSteps.clearFilter },
    { leave, changed: (text) => set({ text }) },
  );
  const filter = createIconButton(bar, '', { icon: 'lucide-list-filter', label: words.filterBy });
  filter.addEventListener('click', (at) => showMenu(filterEntries(state, filters(), set), at));
  const pick = createIconButton(bar, '', { icon: 'lucide-list-todo', label: lists.select });
  const showPick = makeToggle(pick, (on) => {
    state.picked.setOn(on);
    changed();
  });
  const choices = parent.createDiv('rapport-depth-choices');
  const mode = createSelect(choices, words.show, words.modes, (value) => set({ mode: value }));
  createSelect(choices, words.sort, words.orders, (order) => set({ order }));
  const active = parent.createEl('button', 'rapport-active-filters rapport-private');
  active.addEventListener('click', () => {
    set({ filters: [] });
    filter.focus();
  });
  return {
    focus: () => field.focus(),
    clear() {
      set({ filters: [], mode: 'all' });
      field.clear();
    },
    update() {
      showPick(state.picked.on);
      mode.value = state.mode;
      active.toggleClass('rapport-absent', state.filters.length === 0);
      active.setText(words.clearFilters(state.filters.join(', ')));
    },
  };
}

function filterEntries(
  state: DepthState,
  filters: readonly Filter[],
  set: (change: Pick<DepthState, 'filters'>) => void,
): readonly MenuEntry[] {
  return filters.map((filter) => {
    const others = state.filters.filter((each) => each !== filter);
    const checked = others.length < state.filters.length;
    return {
      ...{ label: filter, icon: 'lucide-list-filter', group: 'filter', checked },
      choose: () => set({ filters: checked ? others : [...others, filter] }),
    };
  });
}

function createSelect<Name extends string>(
  parent: HTMLElement,
  label: string,
  options: Readonly<Record<Name, string>>,
  chosen: (name: Name) => void,
): HTMLSelectElement {
  const select = parent.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
  for (const [value, text] of Object.entries<string>(options)) {
    select.createEl('option', { value, text });
  }
  const isName = (value: string): value is Name => value in options;
  select.addEventListener('change', () => {
    if (isName(select.value)) chosen(select.value);
  });
  return select;
}
