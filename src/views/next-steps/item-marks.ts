import type { IconName } from 'obsidian';
import type { ItemAction } from './item-actions';
import type { ItemKind } from './list-item';

/** The mark of each kind; its word stands beside it for those who cannot see it. */
export const KIND_ICONS: Readonly<Record<ItemKind, IconName>> = {
  step: 'lucide-footprints',
  promise: 'lucide-handshake',
  thanks: 'lucide-heart',
  owed: 'lucide-gift',
  'keep-in-touch': 'lucide-message-circle',
  birthday: 'lucide-cake',
  none: 'lucide-circle-dashed',
};

export const ACTION_ICONS: Readonly<Record<ItemAction, IconName>> = {
  complete: 'lucide-circle',
  keep: 'lucide-circle',
  received: 'lucide-circle',
  contacted: 'lucide-circle',
  set: 'lucide-plus',
  wish: 'lucide-copy',
  drop: 'lucide-circle-x',
  postpone: 'lucide-calendar-clock',
  edit: 'lucide-pencil',
  open: 'lucide-file-text',
  more: 'lucide-ellipsis',
};
