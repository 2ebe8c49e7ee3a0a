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

type Actions = readonly [ItemAction, ...ItemAction[]];

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
};

export function actionsOf(kind: ItemKind): Actions {
  return BY_KIND[kind];
}

/** What postponing the item moves; undefined for birthdays, which come when they come, and for nothing. */
export function postponable(item: ListItem): Postponable | undefined {
  const { kind, path } = item;
  if (kind === 'birthday' || kind === 'none') return undefined;
  if (kind === 'step' || kind === 'keep-in-touch') return { item: kind, path };
  return { item: 'promise', ...promiseRef(item) };
}

export function promiseRef({ path, line, text, due }: ListItem): PromiseRef {
  return { path, line, text, due };
}
