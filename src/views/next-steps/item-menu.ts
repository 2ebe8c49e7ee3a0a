import type { Day } from '../../domain/day';
import type { Words } from '../../i18n/en';
import type { PostponeOption } from '../../modals/postpone-options';
import type { MenuEntry } from '../../ui/menu';
import type { OpenHow } from '../view-parts';
import { ACTION_ICONS, actionsOf, type ItemAction } from './item-actions';
import type { ListItem } from './list-item';

/** What the days of a menu set off. */
export interface DayChoices {
  postpone(day: Day): void;
  pickDay(): void;
}

/** What a menu's entries set off. */
export interface MenuChoices extends DayChoices {
  act(action: ItemAction): void;
  open(how: OpenHow): void;
}

/** The menu behind a row: all that can be done to the item. `windows` tells whether notes can open in one. */
export function itemMenu(
  item: ListItem,
  options: readonly PostponeOption[],
  words: Words['nextSteps'],
  choices: MenuChoices,
  windows: boolean,
): readonly MenuEntry[] {
  const { actions: labels, openIn } = words;
  const all = actionsOf(item.kind);
  const own = all.filter((action) => action !== 'postpone');
  const open = (label: string, icon: string, how: OpenHow): MenuEntry =>
    entry('open', label, icon, () => choices.open(how));
  return [
    ...own.map((action) => {
      const icon = ACTION_ICONS[action];
      const mark = icon === 'circle' ? 'circle-check' : icon;
      return entry('do', labels[action], mark, () => choices.act(action));
    }),
    ...(own.length < all.length
      ? [
          entry('postpone', labels.postpone, ACTION_ICONS.postpone),
          ...postponeMenu(options, words, choices),
        ]
      : []),
    open(labels.open, ACTION_ICONS.open, false),
    open(openIn.tab, 'file-plus', 'tab'),
    open(openIn.split, 'separator-vertical', 'split'),
    ...(windows ? [open(openIn.window, 'app-window', 'window')] : []),
  ];
}

/** The days to postpone to. */
export function postponeMenu(
  options: readonly PostponeOption[],
  words: Words['nextSteps'],
  choices: DayChoices,
): readonly MenuEntry[] {
  return [
    ...options.map(({ label, day }) =>
      entry('postpone', label, 'calendar-plus', () => choices.postpone(day)),
    ),
    entry('postpone', words.postpone.pickDay, 'calendar', () => choices.pickDay()),
  ];
}

function entry(group: string, label: string, icon: string, choose?: () => void): MenuEntry {
  return { group, label, icon, choose };
}
