import type { PickAction } from '../../ui/pick-bar';
import type { ListStage } from '../list-stage';
import { ACTION_ICONS, postponable } from './item-actions';
import type { ItemHands } from './item-hands';
import { isOnAgenda, type ListItem } from './list-item';

/** What can be done to several items at once. */
export function pickedActions(
  stage: ListStage<ListItem>,
  { act, postpone, after }: ItemHands,
): readonly PickAction[] {
  const { actions, words } = stage.parts;
  const { actions: labels, done } = words.nextSteps;
  return [
    {
      label: done,
      icon: 'check',
      fits: () => stage.chosen().some(isOnAgenda),
      run: () => after(actions.completeItems(stage.chosen().filter(isOnAgenda))),
    },
    {
      label: labels.postpone,
      icon: ACTION_ICONS.postpone,
      fits: () => stage.chosen().some(postponable),
      run: (at) => postpone(stage.chosen(), at),
    },
    {
      label: labels.set,
      icon: ACTION_ICONS.set,
      fits: (count) => count === 1,
      run(at) {
        for (const item of stage.chosen()) act('set', item, at);
      },
    },
    {
      label: words.lists.leave,
      icon: 'x',
      fits: () => true,
      run: () => stage.pick(false),
    },
  ];
}
