import type { Actions, Postponable, PromiseRef } from '../../actions/actions';
import type { Dialogs } from '../../modals/dialogs';
import type { ItemKind, ListItem } from './list-item';

/** What can be done to an item where it stands. */
export const ITEM_ACTIONS = [
  'complete',
  'keep',
  'received',
  'contacted',
  'set',
  'wish',
  'drop',
  'postpone',
  'edit',
  'open',
  'more',
] as const;

export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** The actions of each kind: the one that is meant most comes first, as the row's first button. */
const BY_KIND: Readonly<Record<ItemKind, readonly [ItemAction, ...ItemAction[]]>> = {
  step: ['complete', 'postpone', 'edit', 'open'],
  promise: ['keep', 'postpone', 'drop', 'open'],
  thanks: ['keep', 'postpone', 'drop', 'open'],
  owed: ['received', 'postpone', 'drop', 'open'],
  'keep-in-touch': ['contacted', 'postpone', 'open'],
  birthday: ['contacted', 'wish', 'open'],
  none: ['set', 'contacted', 'open'],
};

export function actionsOf(kind: ItemKind): readonly [ItemAction, ...ItemAction[]] {
  return BY_KIND[kind];
}

/** Whether a text, such as an attribute, names an action. */
export function isItemAction(text: string | undefined): text is ItemAction {
  return ITEM_ACTIONS.some((action) => action === text);
}

/** What postponing the item moves; undefined for birthdays, which come when they come, and for nothing. */
export function postponable(item: ListItem): Postponable | undefined {
  if (item.kind === 'birthday' || item.kind === 'none') return undefined;
  if (item.kind === 'step' || item.kind === 'keep-in-touch') {
    return { item: item.kind, path: item.path };
  }
  return { item: 'promise', ...promiseRef(item) };
}

/** Does what needs no further question than its own dialog; the other actions are the view's. */
export async function runItemAction(
  action: ItemAction,
  item: ListItem,
  { actions, dialogs }: { actions: Actions; dialogs: Dialogs },
): Promise<void> {
  switch (action) {
    case 'complete':
      return dialogs.completeNextStep(item.path);
    case 'edit':
    case 'set':
      return dialogs.setNextStep(item.path);
    case 'contacted':
      return dialogs.logInteraction([item.path]);
    case 'keep':
    case 'received':
      await actions.keepPromise(promiseRef(item));
      return;
    case 'drop':
      await actions.dropPromise(promiseRef(item));
      return;
    default:
      return;
  }
}

function promiseRef({ path, line, text, due }: ListItem): PromiseRef {
  return text === undefined ? { path, line } : { path, line, text, due };
}
