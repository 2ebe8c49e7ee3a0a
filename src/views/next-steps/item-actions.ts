import type { Actions, Postponable, PromiseRef } from '../../actions/actions';
import type { AgendaItem, AgendaKind } from '../../domain/agenda';
import type { Dialogs } from '../../modals/dialogs';

/** What can be done to an item where it stands. */
export const ITEM_ACTIONS = [
  'complete',
  'keep',
  'received',
  'contacted',
  'drop',
  'postpone',
  'edit',
  'open',
  'more',
] as const;

export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** The actions of each kind: the one that is meant most comes first, as the row's first button. */
const BY_KIND: Readonly<Record<AgendaKind, readonly [ItemAction, ...ItemAction[]]>> = {
  step: ['complete', 'postpone', 'edit', 'open'],
  promise: ['keep', 'postpone', 'drop', 'open'],
  thanks: ['keep', 'postpone', 'drop', 'open'],
  owed: ['received', 'postpone', 'drop', 'open'],
  'keep-in-touch': ['contacted', 'postpone', 'open'],
  birthday: ['contacted', 'open'],
};

export function actionsOf(kind: AgendaKind): readonly [ItemAction, ...ItemAction[]] {
  return BY_KIND[kind];
}

/** Whether a text, such as an attribute, names an action. */
export function isItemAction(text: string | undefined): text is ItemAction {
  return ITEM_ACTIONS.some((action) => action === text);
}

/** What postponing the item moves; undefined for birthdays, which come when they come. */
export function postponable(item: AgendaItem): Postponable | undefined {
  if (item.kind === 'birthday') return undefined;
  if (item.kind === 'step' || item.kind === 'keep-in-touch') {
    return { item: item.kind, path: item.path };
  }
  return { item: 'promise', ...promiseRef(item) };
}

/** Does what needs no further question than its own dialog; `open`, `postpone` and `more` are the view's. */
export async function runItemAction(
  action: ItemAction,
  item: AgendaItem,
  { actions, dialogs }: { actions: Actions; dialogs: Dialogs },
): Promise<void> {
  switch (action) {
    case 'complete':
      return dialogs.completeNextStep(item.path);
    case 'edit':
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

function promiseRef({ path, line, text, due }: AgendaItem): PromiseRef {
  return text === undefined ? { path, line } : { path, line, text, due };
}
