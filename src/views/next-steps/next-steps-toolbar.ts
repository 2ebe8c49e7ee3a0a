import type { Words } from '../../i18n/en';
import { createIconButton } from '../../ui/icon-button';
import { createPopover, type Popover } from '../../ui/popover';

export interface ToolbarEvents {
  filter(text: string): void;
  onlyTen(on: boolean): void;
  /** The user is through with the filter field. */
  leave(): void;
}

/** The filter field, "only the ten" and the help with the keys. */
export interface Toolbar {
  focusFilter(): void;
  clearFilter(): void;
  showEveryone(): void;
  readonly help: Popover;
}

export function createToolbar(
  parent: HTMLElement,
  words: Words['nextSteps'],
  onlyTen: boolean,
  events: ToolbarEvents,
): Toolbar {
  const el = parent.createDiv({ cls: 'rapport-toolbar' });
  const filter = createFilter(el, words, events);
  const ten = el.createEl('button', {
    cls: 'rapport-ten',
    text: words.ten,
    attr: { type: 'button', 'aria-label': words.onlyTen, 'aria-pressed': String(onlyTen) },
  });
  const setTen = (on: boolean): void => {
    ten.setAttr('aria-pressed', String(on));
    events.onlyTen(on);
  };
  ten.addEventListener('click', () => setTen(ten.getAttr('aria-pressed') !== 'true'));
  const helpButton = createIconButton(el, 'rapport-help', {
    icon: 'lucide-circle-help',
    label: words.help.button,
  });
  const help = createPopover(parent, helpButton, words.help.title, (box) => fillHelp(box, words));
  helpButton.addEventListener('click', () => help.toggle());
  return { ...filter, showEveryone: () => setTen(false), help };
}

function createFilter(parent: HTMLElement, words: Words['nextSteps'], events: ToolbarEvents) {
  const box = parent.createDiv({ cls: 'rapport-filter-box' });
  const input = box.createEl('input', {
    cls: 'rapport-filter',
    type: 'search',
    placeholder: words.filterHint,
    attr: { 'aria-label': words.filter, spellcheck: 'false', enterkeyhint: 'search' },
  });
  const clear = createIconButton(box, 'rapport-clear', {
    icon: 'lucide-x',
    label: words.clearFilter,
  });
  const changed = (): void => {
    box.toggleClass('is-filtering', input.value !== '');
    events.filter(input.value);
  };
  const clearFilter = (): void => {
    input.value = '';
    changed();
  };
  input.addEventListener('input', changed);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || !['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    // In a search field the browser would clear it by Escape; here Escape only leaves.
    event.preventDefault();
    events.leave();
  });
  clear.addEventListener('click', () => {
    clearFilter();
    input.focus();
  });
  const focusFilter = (): void => {
    input.focus();
    input.select();
  };
  return { focusFilter, clearFilter };
}

function fillHelp(box: HTMLElement, words: Words['nextSteps']): void {
  box.createDiv({ cls: 'rapport-popover-title', text: words.help.title });
  const list = box.createEl('dl', { cls: 'rapport-keys' });
  for (const { keys, does } of words.help.rows) {
    const keysEl = list.createEl('dt');
    for (const key of keys) keysEl.createEl('kbd', { text: key });
    list.createEl('dd', { text: does });
  }
}
