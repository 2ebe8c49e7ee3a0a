import type { IconName } from 'obsidian';
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
