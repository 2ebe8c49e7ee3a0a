import { Keymap, Platform } from 'obsidian';
import type { Postponable } from '../../actions/actions';
import type { Day } from '../../domain/day';
import { postponeOptions, type PostponeOption } from '../../modals/postpone-options';
import { postponeTo } from '../../modals/postpone-promises';
import { copyText } from '../../ui/copy-text';
import { showMenu } from '../../ui/menu';
import type { Place } from '../list-rows';
import type { ListStage } from '../list-stage';
import type { ViewParts } from '../view-parts';
import { postponable, promiseRef, type ItemAction } from './item-actions';
import { itemMenu, postponeMenu, type DayChoices, type MenuChoices } from './item-menu';
import type { ListItem } from './list-item';

/** What the user does to items, by mouse, touch or key; `at` is where it happened. */
export interface ItemHands {
  readonly act: (action: string, item: ListItem, at: Place) => void;
  /** Shows the days to which those of the items can be postponed that can. */
  readonly postpone: (items: readonly ListItem[], at: Place) => void;
  /** Waits for something that was done elsewhere. */
  readonly after: (action: Promise<unknown>) => void;
}

/** Carries out what the user does to items. */
export function createItemHands(stage: ListStage<ListItem>): ItemHands {
  const { el, parts, say } = stage;
  const { words, dialogs, actions } = parts;
  const after = (action: Promise<unknown>): void => void action.then(() => stage.done());
  const options = (items: readonly ListItem[]): readonly PostponeOption[] =>
    postponeOptions(commonDue(items), parts);

  const daysFor = (items: readonly ListItem[]): DayChoices => ({
    postpone: (day) => after(postponeTo(movable(items), day, parts)),
    pickDay: () => after(dialogs.postpone(movable(items), commonDue(items))),
  });
  const postpone = (items: readonly ListItem[], at: Place): void =>
    showMenu(postponeMenu(options(items), words.nextSteps, daysFor(items)), at);

  const setStep = ({ path }: ListItem): void => after(dialogs.setNextStep(path));
  const keep = (item: ListItem): void => after(actions.keepPromise(promiseRef(item)));
  const does: Readonly<Record<ItemAction, (item: ListItem, at: Place) => void>> = {
    complete: ({ path }) => after(dialogs.completeNextStep(path)),
    keep,
    received: keep,
    contacted: ({ path }) => after(dialogs.logInteraction([path])),
    set: setStep,
    wish: (item) => void copyText(el, wish(item, parts), words.lists, say),
    drop: (item) => after(actions.dropPromise(promiseRef(item))),
    postpone: (item, at) => postpone([item], at),
    edit: setStep,
    open: ({ path }, at) => parts.open(path, Keymap.isModEvent(at)),
    more(item, at) {
      const choices: MenuChoices = {
        ...daysFor([item]),
        act: (action) => act(action, item, at),
        open: (how) => parts.open(item.path, how),
      };
      const { isDesktopApp } = Platform;
      showMenu(itemMenu(item, options([item]), words.nextSteps, choices, isDesktopApp), at);
    },
  };
  const byName = new Map(Object.entries(does));
  const act: ItemHands['act'] = (action, item, at) => byName.get(action)?.(item, at);
  return {
    act,
    postpone,
    after,
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
