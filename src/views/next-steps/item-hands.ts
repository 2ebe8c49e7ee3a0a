import { Keymap, Platform, type HoverParent } from 'obsidian';
import type { AgendaItem } from '../../domain/agenda';
import type { Day } from '../../domain/day';
import { createDayWords } from '../../i18n/day-words';
import { postponeOptions, type PostponeOption } from '../../modals/postpone-options';
import { showMenu } from '../../ui/menu';
import type { ViewParts, OpenHow } from '../view-parts';
import { postponable, runItemAction, type ItemAction } from './item-actions';
import { itemMenu, postponeMenu, type MenuChoices } from './item-menu';
import type { RowEvents } from './row-events';

type Place = MouseEvent | KeyboardEvent;

/**
 * Carries out what the user does to items. `done` is called when an action and its dialogs are through,
 * whatever came of it.
 */
export function createItemHands(
  parts: ViewParts,
  hoverParent: HoverParent,
  done: () => void,
): Omit<RowEvents, 'fold'> {
  const options = (item: AgendaItem): readonly PostponeOption[] =>
    postponeOptions(item.due, {
      words: parts.words.nextSteps.postpone,
      dayWords: createDayWords(parts.words.days, parts.language),
      today: parts.today(),
    });

  const choicesFor = (item: AgendaItem, at: Place): MenuChoices => ({
    act: (action) => act(action, item, at),
    open: (how: OpenHow) => parts.open(item.path, how),
    postpone(day: Day) {
      const what = postponable(item);
      if (what !== undefined) void parts.actions.postpone(what, day).then(done);
    },
    pickDay() {
      const what = postponable(item);
      if (what !== undefined) void parts.dialogs.postpone(what, item.due).then(done);
    },
  });

  const showPostpone = (item: AgendaItem, at: Place): void => {
    showMenu(postponeMenu(options(item), parts.words.nextSteps, choicesFor(item, at)), at);
  };

  const showAll = (item: AgendaItem, at: Place): void => {
    const days = options(item);
    const choices = choicesFor(item, at);
    const words = parts.words.nextSteps;
    showMenu(itemMenu(item, days, words, choices, Platform.isDesktopApp), at);
  };

  const act = (action: ItemAction, item: AgendaItem, at: Place): void => {
    if (action === 'open') parts.open(item.path, Keymap.isModEvent(at));
    else if (action === 'more') showAll(item, at);
    else if (action === 'postpone') showPostpone(item, at);
    else void runItemAction(action, item, parts).then(done);
  };

  return {
    act,
    preview: (item, event, el) => parts.preview(event, el, item.path, hoverParent),
  };
}
