import type { PickedRows } from '../../ui/picked-rows';
import { stepAlongLine } from '../../ui/row-controls';
import { actionsOf, type ItemAction } from './item-actions';
import type { ItemHands } from './item-hands';
import type { ListItem } from './list-item';
import type { NextStepsRow, SectionRow } from './next-steps-model';

/** What the user does to rows, by mouse, touch or key. */
export interface RowEvents extends Pick<ItemHands, 'act' | 'preview'> {
  fold(section: string, collapsed: boolean): void;
  readonly picks: PickedRows;
  pick(item: ListItem, how: 'toggle' | 'extend'): void;
}

/** The keys on a row; true when the key meant something there. */
export function onRowKey(row: NextStepsRow, event: KeyboardEvent, events: RowEvents): boolean {
  if (row.kind === 'section') return onSectionKey(row, event, events);
  if (event.key === ' ' && events.picks.on && isOnRowItself(event)) {
    events.pick(row, event.shiftKey ? 'extend' : 'toggle');
    return true;
  }
  const action = actionOfKey(row, event);
  if (action === undefined) return false;
  events.act(action, row, event);
  return true;
}

function onSectionKey(row: SectionRow, event: KeyboardEvent, events: RowEvents): boolean {
  const collapsed = hasModifier(event) ? undefined : wantedFold(row, event);
  if (collapsed === undefined || collapsed === row.collapsed) return false;
  events.fold(row.section, collapsed);
  return true;
}

/** Whether the key asks for the section folded or not; undefined when it asks for neither. */
function wantedFold(row: SectionRow, event: KeyboardEvent): boolean | undefined {
  const el = event.targetNode;
  if (!el?.instanceOf(HTMLElement)) return undefined;
  const along = stepAlongLine(el, event.key);
  if (along !== 0) return along < 0;
  const presses = event.key === 'Enter' || event.key === ' ';
  // On the button itself these keys are clicks.
  return presses && isOnRowItself(event) ? !row.collapsed : undefined;
}

function actionOfKey(item: ListItem, event: KeyboardEvent): ItemAction | undefined {
  // With the modifiers the note opens in a tab, a split or a window. On a button Enter presses it.
  if (event.key === 'Enter') return isOnRowItself(event) ? 'open' : undefined;
  if (hasModifier(event) || event.repeat) return undefined;
  const [main, ...others] = actionsOf(item.kind);
  switch (event.key.toLowerCase()) {
    case 'x':
      return main;
    case 's':
      return others.find((action) => action === 'postpone');
    case 'e':
      return main === 'set' ? main : others.find((action) => action === 'edit');
    default:
      return undefined;
  }
}

function isOnRowItself(event: KeyboardEvent): boolean {
  const el = event.targetNode;
  return el !== null && el.instanceOf(HTMLElement) && el.getAttr('role') === 'row';
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
