import type { ItemKind } from './list-item';

/** The mark of each kind, an icon of Lucide; its word stands beside it for those who cannot see it. */
export const KIND_ICONS: Readonly<Record<ItemKind, string>> = {
  step: 'footprints',
  promise: 'handshake',
  thanks: 'heart',
  owed: 'gift',
  'keep-in-touch': 'message-circle',
  birthday: 'cake',
  none: 'circle-dashed',
};
