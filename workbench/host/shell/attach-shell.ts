import type { TabShape } from '../core/app-shape';
import { watchTooltips } from '../ui/tooltip';
import { AppearanceTab } from './appearance-tab';
import { iconButton } from './build-shell';
import { CommandPalette } from './command-palette';
import { FILE_LIST, FileListView } from './file-list/file-list-view';
import { registerHotkeys } from './hotkeys';
import { Look } from './look';
import { startPagePreview } from './page-preview';
import { closeDrawers, drawPhoneChrome } from './phone-chrome';
import { QuickSwitcher } from './quick-switcher';
import { addResizeHandle } from './resize-handle';
import { SettingsWindow } from './settings-window';
import type { ShellApp } from './shell-app';
import type { ShellParts } from './shell-parts';
import { TabHeaders } from './tab-headers';

/** How the page looks can be changed through it; `close` takes the chrome's listeners away. */
export interface AttachedShell {
  readonly look: Look;
  close(): void;
}

/** Gives life to the page that `buildShell` drew: tabs, file list, palette, settings, hotkeys. */
export function attachShell(app: ShellApp, shell: ShellParts): AttachedShell {
  const { workspace } = app;
  const look = new Look(shell.doc);
  look.onChange(() => {
    for (const popout of workspace.floatingSplit.children) look.copyTo(popout.doc);
    workspace.trigger('css-change');
  });
  workspace.on('window-open', ({ doc }) => void watchTooltips(doc));
  look.onPhone(() => closeDrawers(app));
  const headers = new TabHeaders(app);
  workspace.on('layout-change', () => {
    headers.draw();
    markDrawers(app, shell);
  });
  workspace.on('active-leaf-change', () => headers.draw());
  addHandles(app, shell, look);
  attachRibbon(app, shell, look);
  attachSettings(app, look);
  drawPhoneChrome(app, shell);
  addFileList(app, look);
  const stops = [
    watchTooltips(shell.doc),
    startPagePreview(app),
    registerHotkeys(app, [
      { key: 'p', run: () => new CommandPalette(app).open() },
      { key: 'o', run: () => new QuickSwitcher(app).open() },
      { key: ',', run: () => app.setting.open() },
    ]),
  ];
  return {
    look,
    close: () => {
      for (const stop of stops) stop();
    },
  };
}

function addHandles(app: ShellApp, shell: ShellParts, look: Look): void {
  const sides = [
    ['left', shell.leftEl],
    ['right', shell.rightEl],
  ] as const;
  for (const [side, el] of sides) {
    addResizeHandle(el, side, (pixels) => {
      look.setSidebarWidth(side, pixels);
      app.workspace.trigger('resize');
      app.workspace.iterateAllLeaves((leaf) => leaf.onResize());
    });
  }
}

function attachRibbon(app: ShellApp, shell: ShellParts, look: Look): void {
  shell.leftToggleEl.addEventListener('click', () => app.workspace.leftSplit.toggle());
  const button = (icon: string, label: string, run: () => unknown): void => {
    const el = iconButton(shell.ribbonFootEl, icon, label);
    el.addClass('side-dock-ribbon-action');
    el.addEventListener('click', () => run());
  };
  button('lucide-terminal', 'Open command palette', () => new CommandPalette(app).open());
  button('lucide-sun-moon', 'Switch between light and dark', () =>
    look.setTheme(look.theme === 'dark' ? 'light' : 'dark'),
  );
  button('lucide-settings', 'Settings', () => app.setting.open());
}

function attachSettings(app: ShellApp, look: Look): void {
  const ownTabs = [new AppearanceTab(app, look)];
  let win: SettingsWindow | undefined;
  app.setting.on('open', () => {
    win = new SettingsWindow(app, ownTabs, (tab) => app.setting.openTabById(tab.id));
    win.setCloseCallback(() => app.setting.close());
    win.open();
  });
  app.setting.on('close', () => win?.close());
  app.setting.on('tab', (tab) => {
    if (app.setting.isOpen && isTab(tab)) win?.showTab(tab);
  });
  app.setting.on('tabs-change', () => {
    if (app.setting.isOpen) win?.drawNav();
  });
}

function isTab(value: unknown): value is TabShape {
  return typeof value === 'object' && value !== null && 'containerEl' in value;
}

/** The file list is a view like any other; a new vault starts with it in the left sidebar. */
function addFileList(app: ShellApp, look: Look): void {
  const { workspace } = app;
  workspace.registry.register(FILE_LIST, (leaf) => new FileListView(leaf, app));
  workspace.onLayoutReady(() => {
    if (look.isMobile) closeDrawers(app);
    if (workspace.getLeavesOfType(FILE_LIST).length === 0) {
      void workspace.ensureSideLeaf(FILE_LIST, 'left', { reveal: !look.isMobile });
    }
  });
}

function markDrawers(app: ShellApp, shell: ShellParts): void {
  const { leftSplit, rightSplit } = app.workspace;
  const isOpen = !leftSplit.collapsed || !rightSplit.collapsed;
  shell.workspaceEl.toggleClass('is-drawer-open', isOpen);
  shell.workspaceEl.toggleClass('is-left-sidedock-open', !leftSplit.collapsed);
  shell.workspaceEl.toggleClass('is-right-sidedock-open', !rightSplit.collapsed);
}
