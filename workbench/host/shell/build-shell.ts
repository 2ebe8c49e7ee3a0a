import { setIcon } from '../ui/icons';
import { installDom } from '../ui/install-dom';
import type { ShellParts } from './shell-parts';

const BANNER = 'Workbench: a stand-in for Obsidian, not the app itself';

/** Draws the empty page into the body: ribbon, sidebars, main area, status bar. `attachShell` gives it life. */
export function buildShell(doc: Document): ShellParts {
  if (doc.defaultView) installDom(doc.defaultView);
  const { body } = doc;
  body.addClass('obsidian-app', 'workbench', 'is-focused');
  if (!body.hasClass('theme-dark')) body.addClass('theme-light');
  const appEl = body.createDiv('app-container');
  appEl.createDiv({ cls: 'workbench-banner', text: BANNER, attr: { role: 'note' } });
  const workspaceEl = appEl.createDiv('workspace');
  const ribbon = buildRibbon(workspaceEl);
  const leftEl = workspaceEl.createDiv(
    'workspace-split mod-horizontal mod-sidedock mod-left-split',
  );
  const mainEl = workspaceEl.createDiv('workspace-split mod-vertical mod-root');
  const rightEl = workspaceEl.createDiv(
    'workspace-split mod-horizontal mod-sidedock mod-right-split',
  );
  const statusBarEl = workspaceEl.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
  const phoneBarEl = appEl.createDiv({
    cls: 'mobile-navbar',
    attr: { role: 'toolbar' },
  });
  return { doc, appEl, workspaceEl, ...ribbon, leftEl, mainEl, rightEl, statusBarEl, phoneBarEl };
}

function buildRibbon(
  workspaceEl: HTMLElement,
): Pick<ShellParts, 'ribbonEl' | 'ribbonFootEl' | 'leftToggleEl'> {
  const el = workspaceEl.createDiv('workspace-ribbon side-dock-ribbon mod-left');
  const boxEl = el.createDiv('sidebar-toggle-button mod-left');
  const leftToggleEl = iconButton(boxEl, 'lucide-panel-left', 'Toggle left sidebar');
  const ribbonEl = el.createDiv({
    cls: 'side-dock-actions',
    attr: { role: 'toolbar', 'aria-orientation': 'vertical' },
  });
  const ribbonFootEl = el.createDiv('side-dock-settings');
  return { ribbonEl, ribbonFootEl, leftToggleEl };
}

/** A button that shows an icon only. */
export function iconButton(parent: HTMLElement, icon: string, label: string): HTMLElement {
  const el = parent.createEl('button', {
    cls: 'clickable-icon',
    attr: { type: 'button', 'aria-label': label },
  });
  setIcon(el, icon);
  return el;
}
