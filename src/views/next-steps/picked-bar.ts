import { createPickBar } from '../../ui/pick-bar';
import { ACTION_ICONS, postponable } from './item-actions';
import type { ItemHands } from './item-hands';
import { isOnAgenda, type ListItem } from './list-item';
import { rowKey } from './next-steps-model';
import type { NextStepsStage } from './next-steps-stage';

/** What can be done to several items at once; the function it returns shows the bar while rows are picked. */
export function createPickedBar(
  parent: HTMLElement,
  { parts, state, pick }: NextStepsStage,
  { act, postpone, after }: ItemHands,
): () => void {
  const { lists, nextSteps } = parts.words;
  const { picked } = state;
  const items = (): readonly ListItem[] => state.items.filter((item) => picked.has(rowKey(item)));
  const bar = createPickBar(parent, { label: lists.select, count: lists.selected }, [
    {
      label: nextSteps.done,
      icon: 'lucide-check',
      fits: () => items().some(isOnAgenda),
      run: () => after(parts.actions.completeItems(items().filter(isOnAgenda))),
    },
    {
      label: nextSteps.actions.postpone,
      icon: `lucide-${ACTION_ICONS.postpone}`,
      fits: () => items().some(postponable),
      run: (at) => postpone(items(), at),
    },
    {
      label: nextSteps.actions.set,
      icon: `lucide-${ACTION_ICONS.set}`,
      fits: (count) => count === 1,
      run(at) {
        for (const item of items()) act('set', item, at);
      },
    },
    { label: lists.leave, icon: 'lucide-x', fits: () => true, run: () => pick(false) },
  ]);
  return () => bar.update(picked.on ? picked.size : undefined);
}
