import type { Day } from '../../domain/day';
import type { Words } from '../../i18n/en';
import type { MenuEntry } from '../../ui/menu';
import type { OpenHow } from '../view-parts';
import { actionsOf, type ItemAction } from './item-actions';
import { ACTION_ICONS } from './item-marks';
import type { ListItem } from './list-item';
import type { PostponeOption } from '../../modals/postpone-options';

/** What a menu's entries set off. */
export interface MenuChoices {
  act(action: ItemAction): void;
  open(how: OpenHow): void;
  postpone(day: Day): void;
  pickDay(): void;
}

/** The menu behind a row: all that can be done to the item. `windows` tells whether notes can open in one. */
export function itemMenu(
  item: ListItem,
  options: readonly PostponeOption[],
  words: Words['nextSteps'],
  choices: MenuChoices,
  windows: boolean,
): readonly MenuEntry[] {
  const actions = actionsOf(item.kind);
  const entry = (action: ItemAction, group = 'do'): MenuEntry => ({
    label: words.actions[action],
    icon: ACTION_ICONS[action] === 'lucide-circle' ? 'lucide-circle-check' : ACTION_ICONS[action],
    group,
    choose: () => choices.act(action),
  });
  const head = { ...entry('postpone', 'postpone'), choose: undefined };
  return [
    ...actions
      .filter((action) => action !== 'open' && action !== 'postpone')
      .map((action) => entry(action)),
    ...(actions.includes('postpone') ? [head, ...postponeMenu(options, words, choices)] : []),
    ...openMenu(words, choices, windows),
  ];
}

/** The days to postpone to. */
export function postponeMenu(
  options: readonly PostponeOption[],
  words: Words['nextSteps'],
  choices: Pick<MenuChoices, 'postpone' | 'pickDay'>,
): readonly MenuEntry[] {
  const group = 'postpone';
  return [
    ...options.map(({ label, day }) => ({
      label,
      icon: 'lucide-calendar-plus',
      group,
      choose: () => choices.postpone(day),
    })),
    {
      label: words.postpone.pickDay,
      icon: 'lucide-calendar',
      group,
      choose: () => choices.pickDay(),
    },
  ];
}

function openMenu(
  words: Words['nextSteps'],
  choices: MenuChoices,
  windows: boolean,
): readonly MenuEntry[] {
  const entry = (label: string, icon: string, how: OpenHow): MenuEntry => ({
    label,
    icon,
    group: 'open',
    choose: () => choices.open(how),
  });
  return [
    entry(words.actions.open, 'lucide-file-text', false),
    entry(words.openIn.tab, 'lucide-file-plus', 'tab'),
    entry(words.openIn.split, 'lucide-separator-vertical', 'split'),
    ...(windows ? [entry(words.openIn.window, 'lucide-app-window', 'window')] : []),
  ];
}
