import type { Postponable, PromiseRef } from '../../actions/actions';
import type { ItemKind, ListItem } from './list-item';

/** The mark of each action, an icon of Lucide: all that can be done to an item where it stands. */
export const ACTION_ICONS = {
  complete: 'circle',
  keep: 'circle',
  received: 'circle',
  contacted: 'circle',
  set: 'plus',
  wish: 'copy',
  drop: 'circle-x',
  postpone: 'calendar-clock',
  edit: 'pencil',
  open: 'file-text',
  more: 'ellipsis',
} as const;

export type ItemAction = keyof typeof ACTION_ICONS;

type Actions = readonly ItemAction[];

const PROMISED: Actions = ['keep', 'postpone', 'drop'];

/** The actions of each kind, beside opening the note: the one that is meant most comes first. */
const BY_KIND: Readonly<Record<ItemKind, Actions>> = {
  step: ['complete', 'postpone', 'edit'],
  promise: PROMISED,
  thanks: PROMISED,
  owed: ['received', 'postpone', 'drop'],
  'keep-in-touch': ['contacted', 'postpone'],
  birthday: ['contacted', 'wish'],
  none: ['set', 'contacted'],
  problem: [],
};

export function actionsOf(kind: ItemKind): Actions {
  return BY_KIND[kind];
}

/** What postponing the item moves; undefined for birthdays, which come when they come, and for nothing. */
export function postponable(item: ListItem): Postponable | undefined {
  const { kind, path } = item;
  if (kind === 'step' || kind === 'keep-in-touch') return { item: kind, path };
  if (!actionsOf(kind).includes('postpone')) return undefined;
  return { item: 'promise', ...promiseRef(item) };
}

export function promiseRef({ path, line, text, due }: ListItem): PromiseRef {
  return { path, line, text, due };
}

/** What the key does to items of the kind. */
export function actionOfKey(kind: ItemKind, key: string): ItemAction | undefined {
  const actions = actionsOf(kind);
  const keys = new Map<string, Actions>([
    ['x', actions.slice(0, 1)],
    ['s', ['postpone']],
    ['e', ['edit', 'set']],
  ]);
  const meant = keys.get(key.toLowerCase());
  return actions.find((action) => meant?.includes(action));
}
