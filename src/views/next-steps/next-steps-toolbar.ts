import type { Words } from '../../i18n/en';
import { createButton } from '../../ui/element';
import { createFilterField, type FilterField } from '../../ui/filter-field';
import { createIconButton } from '../../ui/icon-button';
import { createPopover, type Popover } from '../../ui/popover';
import { makeToggle } from '../../ui/toggle-button';
import type { NextStepsStage } from './next-steps-stage';
import type { Choice } from './next-steps-state';

/** The filter field, what to show, the picking of several, and the help with the keys. */
export interface Toolbar {
  readonly filter: FilterField;
  readonly help: Popover;
  /** Shows what the state says. */
  readonly update: () => void;
}

export function createToolbar(
  parent: HTMLElement,
  { parts, state, painter, leave, pick, toTop }: NextStepsStage,
): Toolbar {
  const { nextSteps: words, lists } = parts.words;
  const el = parent.createDiv('rapport-toolbar');
  const filter = createFilterField(
    el,
    { label: words.filter, hint: words.filterHint, clear: words.clearFilter },
    {
      leave,
      changed(text) {
        state.text = text.trim();
        painter.request();
        toTop();
      },
    },
  );
  const iconButton = (cls: string, icon: string, label: string): HTMLElement =>
    createIconButton(el, cls, { icon: `lucide-${icon}`, label });
  const toggleFor = (button: HTMLElement, choice: Choice): (() => void) => {
    const show = makeToggle(button, (on) => {
      state.choose(choice, on);
      painter.now();
    });
    return () => show(state.is(choice));
  };
  const text = { text: words.ten, attr: { 'aria-label': words.onlyTen } };
  const showTen = toggleFor(createButton(el, { cls: 'rapport-ten', ...text }), 'only-ten');
  const byPerson = iconButton('rapport-by-person', 'users', words.byPerson);
  const showByPerson = toggleFor(byPerson, 'by-person');
  const showPicking = makeToggle(iconButton('rapport-picking', 'list-todo', lists.select), pick);
  const helpButton = iconButton('rapport-help', 'circle-help', words.help.button);
  const help = createPopover(parent, helpButton, words.help.title, (box) =>
    fillHelp(box, words.help),
  );
  return {
    filter,
    help,
    update() {
      showTen();
      showByPerson();
      showPicking(state.picked.on);
    },
  };
}

function fillHelp(box: HTMLElement, { rows }: Words['nextSteps']['help']): void {
  const list = box.createEl('dl', 'rapport-keys');
  for (const [keys, text] of Object.entries(rows)) {
    const keysEl = list.createEl('dt');
    for (const key of keys.split(' ')) keysEl.createEl('kbd', { text: key });
    list.createEl('dd', { text });
  }
}
