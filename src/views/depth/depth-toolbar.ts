import type { Person } from '../../domain/person';
import { addSelect, createButton, showIf } from '../../ui/element';
import { createIconButton } from '../../ui/icon-button';
import { listen } from '../../ui/listen';
import { showMenu, type MenuEntry } from '../../ui/menu';
import type { ListStage } from '../list-stage';
import type { ViewParts } from '../view-parts';
import type { DepthState } from './depth-state';
import { occurring, type Filter } from './person-filter-model';

/**
 * Adds what people can be filtered by, what to show in which order, and the filters that are set. The
 * function it returns lets everyone through.
 */
export function addDepthTools(stage: ListStage<Person>, state: DepthState): () => void {
  const { bar, top, parts, updates } = stage;
  const words = parts.words.depthView;
  const set = (change: Partial<DepthState>): void => {
    Object.assign(state, change);
    stage.fromTop();
  };
  const setFilters = (filters: readonly Filter[]): void => set({ filters });
  const face = { icon: 'list-filter', label: words.filterBy };
  const menu = createIconButton(bar, '', face, (at) =>
    showMenu(filterEntries(parts, state.filters, setFilters), at),
  );
  const choices = top.createDiv('rapport-depth-choices');
  const mode = createSelect(choices, words.show, words.modes, (value) => set({ mode: value }));
  const stages = mode.querySelector('[value=stages]');
  const order = createSelect(choices, words.sort, words.orders, (value) => set({ order: value }));
  const active = createButton(top, 'rapport-active-filters rapport-private', () => {
    setFilters([]);
    menu.focus();
  });
  updates.push(() => {
    // Without a stage anywhere there is nothing to compare.
    if (state.mode === 'stages' || parts.index.people().some(({ stage }) => stage !== undefined)) {
      mode.append(stages ?? '');
    } else stages?.remove();
    mode.value = state.mode;
    order.disabled = state.mode === 'care';
    showIf(active, state.filters.length > 0);
    active.setText(words.clearFilters(state.filters.join(', ')));
  });
  return () => {
    set({ filters: [], mode: 'all' });
    stage.filter.clear();
  };
}

/** All that people can be filtered by. */
function filterEntries(
  { index, ...parts }: ViewParts,
  filters: readonly Filter[],
  set: (filters: readonly Filter[]) => void,
): readonly MenuEntry[] {
  return occurring(index.people(), parts.reading().rules.stages).map((label) => {
    const others = filters.filter((each) => each !== label);
    const checked = others.length < filters.length;
    const choose = (): void => set(checked ? others : [...others, label]);
    return { label, icon: 'list-filter', group: 'filter', checked, choose };
  });
}

/** A select of words by their names, which tells of each choice. */
export function createSelect<Name extends string>(
  parent: HTMLElement,
  label: string,
  options: Readonly<Record<Name, string>>,
  chosen: (name: Name) => void,
): HTMLSelectElement {
  const select = addSelect(parent, Object.entries<string>(options));
  select.setAttr('aria-label', label);
  const isName = (value: string): value is Name => value in options;
  listen(select, 'change', () => {
    if (isName(select.value)) chosen(select.value);
  });
  return select;
}
