import type { Words } from '../../i18n/en';
import { createFilterField } from '../../ui/filter-field';
import { createIconButton } from '../../ui/icon-button';
import { createPopover, type Popover } from '../../ui/popover';
import { createToggle } from '../../ui/toggle-button';

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
  const filter = createFilterField(
    el,
    { label: words.filter, hint: words.filterHint, clear: words.clearFilter },
    { changed: (text) => events.filter(text), leave: () => events.leave() },
  );
  const setTen = (on: boolean): void => {
    ten.set(on);
    events.onlyTen(on);
  };
  const ten = createToggle(el, 'rapport-ten', { text: words.ten, label: words.onlyTen }, setTen);
  ten.set(onlyTen);
  const helpButton = createIconButton(el, 'rapport-help', {
    icon: 'lucide-circle-help',
    label: words.help.button,
  });
  const help = createPopover(parent, helpButton, words.help.title, (box) => fillHelp(box, words));
  helpButton.addEventListener('click', () => help.toggle());
  return {
    focusFilter: () => filter.focus(),
    clearFilter: () => filter.clear(),
    showEveryone: () => setTen(false),
    help,
  };
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
