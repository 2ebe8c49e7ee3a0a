import { Menu } from 'obsidian';
import { closestTo } from './listen';

/** One line of a menu. Lines of different groups stand apart. */
export interface MenuEntry {
  readonly label: string;
  /** Of Lucide. */
  readonly icon: string;
  readonly group: string;
  /** Undefined for a line that only heads its group. */
  readonly choose: (() => void) | undefined;
  /** Given for a line that is on or off. */
  readonly checked?: boolean;
}

/** Shows a menu where the mouse is, or under the element on which it was asked for by key. */
export function showMenu(entries: readonly MenuEntry[], at: MouseEvent | KeyboardEvent): void {
  const menu = new Menu();
  for (const { label, icon, group, choose, checked } of entries) {
    menu.addItem((item) => {
      // The app orders the sections it knows; those of others stay in their order.
      item.setTitle(label).setIcon(`lucide-${icon}`).setSection(`rapport-${group}`);
      if (choose === undefined) item.setIsLabel(true);
      else item.onClick(choose);
      if (checked !== undefined) item.setChecked(checked);
    });
  }
  if ('clientX' in at && at.clientX + at.clientY > 0) {
    menu.showAtMouseEvent(at);
    return;
  }
  const el = closestTo(at, '*');
  if (el === null) return;
  const { left, bottom, width } = el.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom, width, overlap: true }, el.doc);
}
