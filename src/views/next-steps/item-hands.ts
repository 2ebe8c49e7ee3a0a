import { Keymap, Platform, type HoverParent } from 'obsidian';
import type { Postponable } from '../../actions/actions';
import type { Day } from '../../domain/day';
import { postponeOptions, type PostponeOption } from '../../modals/postpone-options';
import { postponeTo } from '../../modals/postpone-promises';
import { copyText } from '../../ui/copy-text';
import { showMenu } from '../../ui/menu';
import type { OpenHow, ViewParts } from '../view-parts';
import { postponable, runItemAction, type ItemAction } from './item-actions';
import { itemMenu, postponeMenu, type MenuChoices } from './item-menu';
import type { ListItem } from './list-item';

type Place = MouseEvent | KeyboardEvent;

/** What the user does to items, by mouse, touch or key; `at` is where it happened. */
export interface ItemHands {
  act(action: ItemAction, item: ListItem, at: Place): void;
  /** Shows the days to which those of the items can be postponed that can. */
  postpone(items: readonly ListItem[], at: Place): void;
  preview(item: ListItem, event: MouseEvent, el: HTMLElement): void;
  /** Waits for something that was done elsewhere. */
  after(action: Promise<unknown>): void;
}

/**
 * Carries out what the user does to items. `done` is called when an action and its dialogs are through,
 * whatever came of it; `say` is the live region.
 */
export function createItemHands(
  el: HTMLElement,
  parts: ViewParts,
  hoverParent: HoverParent,
  done: () => void,
  say: (words: string) => void,
): ItemHands {
  const { words, dialogs } = parts;
  const after = (action: Promise<unknown>): void => void action.then(done);

  const options = (items: readonly ListItem[]): readonly PostponeOption[] =>
    postponeOptions(commonDue(items), parts);

  const choicesFor = (items: readonly ListItem[], at: Place): MenuChoices => ({
    act(action) {
      for (const item of items) act(action, item, at);
    },
    open(how: OpenHow) {
      for (const { path } of items) parts.open(path, how);
    },
    postpone: (day) => after(postponeTo(movable(items), day, parts)),
    pickDay: () => after(dialogs.postpone(movable(items), commonDue(items))),
  });

  const postpone = (items: readonly ListItem[], at: Place): void =>
    showMenu(postponeMenu(options(items), words.nextSteps, choicesFor(items, at)), at);

  const showAll = (item: ListItem, at: Place): void => {
    const choices = choicesFor([item], at);
    showMenu(itemMenu(item, options([item]), words.nextSteps, choices, Platform.isDesktopApp), at);
  };

  const act = (action: ItemAction, item: ListItem, at: Place): void => {
    if (action === 'open') parts.open(item.path, Keymap.isModEvent(at));
    else if (action === 'more') showAll(item, at);
    else if (action === 'postpone') postpone([item], at);
    else if (action === 'wish') void copyText(el, wish(item, parts), words.lists, say);
    else after(runItemAction(action, item, parts));
  };

  return {
    act,
    postpone,
    after,
    preview(item, event, targetEl) {
      // The preview would show the note, and all that is in it.
      if (!parts.discreet()) parts.preview(event, targetEl, item.path, hoverParent);
    },
  };
}

function movable(items: readonly ListItem[]): readonly Postponable[] {
  return items.flatMap((item) => postponable(item) ?? []);
}

/** The due day of a single item; several are postponed as seen from today. */
function commonDue(items: readonly ListItem[]): Day | undefined {
  return items.length === 1 ? items[0]?.due : undefined;
}

/** A wish by the name they go by: an alias of one word that is part of the name, else its first word. */
function wish({ path, name }: ListItem, { index, words }: ViewParts): string {
  const parted = name.split(' ');
  const called = index.person(path)?.aliases.find((alias) => parted.includes(alias));
  return words.nextSteps.wish(called ?? parted[0] ?? name);
}
