import type { IconName } from 'obsidian';
import type { AgendaKind } from '../../domain/agenda';
import type { ItemAction } from './item-actions';

/** The mark of each kind; its word stands beside it for those who cannot see it. */
export const KIND_ICONS: Readonly<Record<AgendaKind, IconName>> = {
  step: 'lucide-footprints',
  promise: 'lucide-handshake',
  thanks: 'lucide-heart',
  owed: 'lucide-gift',
  'keep-in-touch': 'lucide-message-circle',
  birthday: 'lucide-cake',
};

export const ACTION_ICONS: Readonly<Record<ItemAction, IconName>> = {
  complete: 'lucide-circle',
  keep: 'lucide-circle',
  received: 'lucide-circle',
  contacted: 'lucide-circle',
  drop: 'lucide-circle-x',
  postpone: 'lucide-calendar-clock',
  edit: 'lucide-pencil',
  open: 'lucide-file-text',
  more: 'lucide-ellipsis',
};
