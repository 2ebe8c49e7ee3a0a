import { createPickBar, type PickBar } from '../../ui/pick-bar';
import type { ViewParts } from '../view-parts';
import { postponable } from './item-actions';
import type { ItemHands } from './item-hands';
import { ACTION_ICONS } from './item-marks';
import { isOnAgenda, type ListItem } from './list-item';

/** What can be done to several items at once. `leave` ends the picking. */
export function createPickedBar(
  parent: HTMLElement,
  { words, actions }: ViewParts,
  hands: ItemHands,
  picked: () => readonly ListItem[],
  leave: () => void,
): PickBar {
  const { lists, nextSteps } = words;
  const labels = nextSteps.actions;
  return createPickBar(parent, { label: lists.select, count: lists.selected }, [
    {
      label: nextSteps.done,
      icon: 'lucide-check',
      fits: () => picked().some(isOnAgenda),
      run: () => hands.after(actions.completeItems(picked().filter(isOnAgenda))),
    },
    {
      label: labels.postpone,
      icon: ACTION_ICONS.postpone,
      fits: () => picked().some((item) => postponable(item) !== undefined),
      run: (at) => hands.postpone(picked(), at),
    },
    {
      label: labels.set,
      icon: ACTION_ICONS.set,
      fits: (count) => count === 1,
      run: (at) => {
        for (const item of picked()) hands.act('set', item, at);
      },
    },
    { label: lists.leave, icon: 'lucide-x', fits: () => true, run: leave },
  ]);
}
