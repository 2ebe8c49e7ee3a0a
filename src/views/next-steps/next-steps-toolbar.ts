import type { Words } from '../../i18n/en';
import { createFilterField, type FilterField } from '../../ui/filter-field';
import { createIconButton } from '../../ui/icon-button';
import { createPopover, type Popover } from '../../ui/popover';
import { makeToggle } from '../../ui/toggle-button';
import type { Choice } from './next-steps-state';

export interface ToolbarEvents {
  filter(text: string): void;
  choose(choice: Choice, on: boolean): void;
  pick(on: boolean): void;
  /** The user is through with the filter field. */
  leave(): void;
}

/** The filter field, what to show, the picking of several, and the help with the keys. */
export interface Toolbar {
  readonly filter: FilterField;
  /** Shows which of the choices are on. */
  update(is: (choice: Choice) => boolean, picking: boolean): void;
  readonly help: Popover;
}

export function createToolbar(
  parent: HTMLElement,
  words: Words['nextSteps'],
  lists: Words['lists'],
  events: ToolbarEvents,
): Toolbar {
  const el = parent.createDiv({ cls: 'rapport-toolbar' });
  const filter = createFilterField(
    el,
    { label: words.filter, hint: words.filterHint, clear: words.clearFilter },
    { changed: (text) => events.filter(text), leave: () => events.leave() },
  );
  const ten = el.createEl('button', {
    cls: 'rapport-ten',
    text: words.ten,
    attr: { type: 'button', 'aria-label': words.onlyTen },
  });
  const person = createIconButton(el, 'rapport-by-person', {
    icon: 'lucide-users',
    label: words.byPerson,
  });
  const pick = createIconButton(el, 'rapport-picking', {
    icon: 'lucide-list-todo',
    label: lists.select,
  });
  const showTen = makeToggle(ten, (on) => events.choose('onlyTen', on));
  const showPerson = makeToggle(person, (on) => events.choose('byPerson', on));
  const showPick = makeToggle(pick, (on) => events.pick(on));
  const helpButton = createIconButton(el, 'rapport-help', {
    icon: 'lucide-circle-help',
    label: words.help.button,
  });
  const help = createPopover(parent, helpButton, words.help.title, (box) => fillHelp(box, words));
  helpButton.addEventListener('click', () => help.toggle());
  return {
    filter,
    help,
    update(is, picking) {
      showTen(is('onlyTen'));
      showPerson(is('byPerson'));
      showPick(picking);
    },
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
