import { foldByKey } from '../../ui/fold-row';
import { hasModifier } from '../../ui/listen';
import { actionsOf, type ItemAction } from './item-actions';
import type { ItemHands } from './item-hands';
import type { ListItem } from './list-item';
import { isSection, type NextStepsRow } from './next-steps-model';

/** The keys on a row; true when the key meant something there. `pick` is undefined while nobody picks. */
export function onRowKey(
  row: NextStepsRow,
  event: KeyboardEvent,
  act: ItemHands['act'],
  pick: ((item: ListItem, extend: boolean) => void) | undefined,
): boolean {
  if (isSection(row)) return foldByKey(event);
  const el = event.targetNode;
  const onRow = el?.instanceOf(HTMLElement) === true && el.getAttr('role') === 'row';
  if (pick !== undefined && onRow && event.key === ' ') {
    pick(row, event.shiftKey);
    return true;
  }
  const action = actionOfKey(row, event, onRow);
  if (action !== undefined) act(action, row, event);
  return action !== undefined;
}

function actionOfKey(
  { kind }: ListItem,
  event: KeyboardEvent,
  onRow: boolean,
): ItemAction | undefined {
  // With the modifiers the note opens in a tab, a split or a window. On a button Enter presses it.
  if (event.key === 'Enter') return onRow ? 'open' : undefined;
  if (hasModifier(event) || event.repeat) return undefined;
  const actions = actionsOf(kind);
  const keys = new Map<string, readonly ItemAction[]>([
    ['x', [actions[0]]],
    ['s', ['postpone']],
    ['e', ['edit', 'set']],
  ]);
  const meant = keys.get(event.key.toLowerCase());
  return actions.find((action) => meant?.includes(action));
}
