import { Menu } from '../ui/menu';
import { iconButton } from './build-shell';
import { CommandPalette } from './command-palette';
import { QuickSwitcher } from './quick-switcher';
import type { ShellApp } from './shell-app';
import type { ShellParts } from './shell-parts';

/** The bar at the foot of a phone, and what closes a drawer. Shown by `is-phone` on the body. */
export function drawPhoneChrome(app: ShellApp, shell: ShellParts): void {
  const { leftSplit, rightSplit } = app.workspace;
  const button = (icon: string, label: string, run: (event: MouseEvent) => unknown): void => {
    iconButton(shell.phoneBarEl, icon, label).addEventListener('click', (event) => run(event));
  };
  button('lucide-panel-left', 'Open left sidebar', () => leftSplit.toggle());
  button('lucide-search', 'Find a note', () => new QuickSwitcher(app).open());
  button('lucide-terminal', 'Open command palette', () => new CommandPalette(app).open());
  button('lucide-menu', 'Menu', (event) => openRibbonMenu(app, shell, event));
  button('lucide-panel-right', 'Open right sidebar', () => rightSplit.toggle());
  keepOneDrawer(app, shell);
  const backdropEl = shell.workspaceEl.createDiv('workspace-drawer-backdrop');
  backdropEl.addEventListener('click', () => closeDrawers(app));
}

/** On a phone one drawer is open at most, and none at the start. */
function keepOneDrawer(app: ShellApp, shell: ShellParts): void {
  const { workspace } = app;
  const pairs = [
    [workspace.leftSplit, workspace.rightSplit],
    [workspace.rightSplit, workspace.leftSplit],
  ] as const;
  for (const [opened, other] of pairs) {
    opened.on('collapse-change', () => {
      if (!opened.collapsed && shell.doc.body.hasClass('is-phone')) other.collapse();
    });
  }
}

/** Shuts both drawers. */
export function closeDrawers(app: ShellApp): void {
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
}

/** What the ribbon holds on a wide page. */
function openRibbonMenu(app: ShellApp, shell: ShellParts, event: MouseEvent): void {
  const menu = new Menu();
  for (const actionEl of Array.from(shell.ribbonEl.children)) {
    if (!actionEl.instanceOf(HTMLElement)) continue;
    menu.addItem((item) => {
      const title = actionEl.getAttr('aria-label') ?? '';
      item
        .setTitle(title)
        .setSection('action')
        .onClick(() => actionEl.click());
      const icon = actionEl.querySelector('svg');
      if (icon) item.iconEl.appendChild(icon.cloneNode(true));
    });
  }
  menu.addItem((item) =>
    item
      .setTitle('Settings')
      .setIcon('lucide-settings')
      .setSection('system')
      .onClick(() => app.setting.open()),
  );
  menu.showAtMouseEvent(event);
}
