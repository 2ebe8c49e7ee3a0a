import type { WorkspaceLeaf } from '../core/workspace/workspace-leaf';
import { WorkspaceSidedock } from '../core/workspace/workspace-item';
import { Menu } from '../ui/menu';
import type { ShellApp } from './shell-app';

/** What can be done with a tab. */
export function openTabMenu(app: ShellApp, leaf: WorkspaceLeaf, event: MouseEvent): void {
  const menu = new Menu();
  menu.addItem((item) =>
    item
      .setTitle('Close')
      .setIcon('lucide-x')
      .setSection('close')
      .onClick(() => leaf.detach()),
  );
  if (!(leaf.getRoot() instanceof WorkspaceSidedock)) addMainItems(app, leaf, menu);
  leaf.view.onPaneMenu(menu, 'tab-header');
  menu.showAtMouseEvent(event);
}

function addMainItems(app: ShellApp, leaf: WorkspaceLeaf, menu: Menu): void {
  menu.addItem((item) =>
    item
      .setTitle(leaf.pinned ? 'Unpin' : 'Pin')
      .setIcon('lucide-pin')
      .setSection('pane')
      .onClick(() => leaf.togglePinned()),
  );
  menu.addItem((item) =>
    item
      .setTitle('Split right')
      .setIcon('lucide-separator-vertical')
      .setSection('pane')
      .onClick(() => void app.workspace.duplicateLeaf(leaf, 'vertical')),
  );
}
