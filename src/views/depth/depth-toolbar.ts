import { createButton, showIf } from '../../ui/element';
import { createFilterField } from '../../ui/filter-field';
import { createIconButton } from '../../ui/icon-button';
import { listen } from '../../ui/listen';
import { showMenu } from '../../ui/menu';
import { makeToggle } from '../../ui/toggle-button';
import type { ViewParts } from '../view-parts';
import type { DepthStage } from './depth-stage';
import type { DepthState } from './depth-state';
import { occurring, type Filter } from './person-filter-model';

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
  { parts, state, painter, list }: DepthStage,
): DepthToolbar {
  const { lists, nextSteps, depthView: words } = parts.words;
  const set = (change: Partial<DepthState>): void => {
    Object.assign(state, change);
    painter.now();
    list().toTop();
  };
  const bar = parent.createDiv('rapport-toolbar');
  const field = createFilterField(
    bar,
    { label: words.filter, hint: nextSteps.filterHint, clear: nextSteps.clearFilter },
    { leave: () => list().focus() || field.focus(), changed: (text) => set({ text }) },
  );
  const filter = createFilterMenu(
    bar,
    parts,
    () => state.filters,
    (filters) => set({ filters }),
  );
  const pick = createIconButton(bar, '', { icon: 'lucide-list-todo', label: lists.select });
  const showPick = makeToggle(pick, (on) => {
    state.picked.setOn(on);
    painter.now();
  });
  const choices = parent.createDiv('rapport-depth-choices');
  const mode = createSelect(choices, words.show, words.modes, (value) => set({ mode: value }));
  createSelect(choices, words.sort, words.orders, (order) => set({ order }));
  const active = createButton(parent, 'rapport-active-filters rapport-private', () => {
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
      showIf(active, state.filters.length > 0);
      active.setText(words.clearFilters(state.filters.join(', ')));
    },
  };
}

/** A button that lists all that people can be filtered by. */
function createFilterMenu(
  parent: HTMLElement,
  { index, words, ...parts }: ViewParts,
  filtersNow: () => readonly Filter[],
  set: (filters: readonly Filter[]) => void,
): HTMLElement {
  const icon = 'lucide-list-filter';
  return createIconButton(parent, '', { icon, label: words.depthView.filterBy }, (at) => {
    const filters = filtersNow();
    const entries = occurring(index.people(), parts.reading().rules.stages).map((label) => {
      const others = filters.filter((each) => each !== label);
      const checked = others.length < filters.length;
      const choose = (): void => set(checked ? others : [...others, label]);
      return { label, icon, group: 'filter', checked, choose };
    });
    showMenu(entries, at);
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
  listen(select, 'change', () => {
    if (isName(select.value)) chosen(select.value);
  });
  return select;
}
