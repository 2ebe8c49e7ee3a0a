import { WorkspaceTabs } from '../core/workspace/workspace-tabs';
import { WorkspaceSidedock, type WorkspaceSplit } from '../core/workspace/workspace-item';
import { WorkspaceLeaf } from '../core/workspace/workspace-leaf';
import { setIcon } from '../ui/icons';
import { iconButton } from './build-shell';
import type { ShellApp } from './shell-app';
import { openTabMenu } from './tab-menu';

const HEADER = 'workspace-tab-header-container';

/** The row of tabs above each group of leaves, drawn again after each change of the layout. */
export class TabHeaders {
  constructor(private readonly app: ShellApp) {}

  draw(): void {
    const { leftSplit, rightSplit, rootSplit, floatingSplit } = this.app.workspace;
    for (const split of [leftSplit, rootSplit, rightSplit, ...floatingSplit.children]) {
      this.drawSplit(split);
    }
  }

  private drawSplit(split: WorkspaceSplit): void {
    const groups = split.children.filter((child) => child instanceof WorkspaceTabs);
    groups.forEach((tabs, at) => {
      const headerEl = headerOf(tabs);
      const focused = focusedLeaf(headerEl);
      headerEl.empty();
      const listEl = headerEl.createDiv({
        cls: 'workspace-tab-header-container-inner',
        attr: { role: 'tablist' },
      });
      for (const leaf of tabs.children) {
        if (leaf instanceof WorkspaceLeaf) this.drawTab(listEl, tabs, leaf);
      }
      this.drawButtons(headerEl, split, tabs, at === groups.length - 1);
      if (focused !== null) listEl.findAll('.workspace-tab-header')[focused]?.focus();
    });
  }

  private drawTab(listEl: HTMLElement, tabs: WorkspaceTabs, leaf: WorkspaceLeaf): void {
    const isActive = tabs.children[tabs.currentTab] === leaf;
    const isCurrent = leaf === this.app.workspace.activeLeaf;
    const title = leaf.getDisplayText();
    const tabEl = listEl.createDiv({
      cls: 'workspace-tab-header tappable',
      attr: {
        role: 'tab',
        'aria-label': title,
        'aria-selected': isActive,
        tabindex: isActive ? 0 : -1,
        'data-type': leaf.view.getViewType(),
      },
    });
    tabEl.toggleClass(['is-active', 'mod-active'], isActive);
    tabEl.toggleClass('is-current', isCurrent);
    const innerEl = tabEl.createDiv('workspace-tab-header-inner');
    setIcon(innerEl.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    innerEl.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const closeEl = tabEl.createDiv({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { 'aria-hidden': true },
    });
    setIcon(closeEl, leaf.pinned ? 'lucide-pin' : 'lucide-x');
    closeEl.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    this.listen(tabEl, tabs, leaf);
  }

  private listen(tabEl: HTMLElement, tabs: WorkspaceTabs, leaf: WorkspaceLeaf): void {
    const { workspace } = this.app;
    const choose = (next: WorkspaceLeaf): void => {
      workspace.setActiveLeaf(next, { focus: false });
      void workspace.revealLeaf(next);
    };
    tabEl.addEventListener('click', () => choose(leaf));
    tabEl.addEventListener('auxclick', (event) => {
      if (event.button === 1) leaf.detach();
    });
    tabEl.addEventListener('contextmenu', (event) => openTabMenu(this.app, leaf, event));
    tabEl.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
      const next = tabs.children[tabs.children.indexOf(leaf) + by];
      if (by !== 0 && next instanceof WorkspaceLeaf) choose(next);
      else if (event.key === 'Enter' || event.key === ' ') choose(leaf);
      else if (event.key === 'Delete') leaf.detach();
      else return;
      event.preventDefault();
    });
  }

  private drawButtons(
    headerEl: HTMLElement,
    split: WorkspaceSplit,
    tabs: WorkspaceTabs,
    isLast: boolean,
  ): void {
    const { workspace } = this.app;
    const { rightSplit, rootSplit } = workspace;
    if (!(split instanceof WorkspaceSidedock)) {
      const newEl = iconButton(headerEl, 'lucide-plus', 'New tab');
      newEl.addClass('workspace-tab-header-new-tab');
      newEl.addEventListener('click', () => {
        const shown = tabs.children[tabs.currentTab];
        if (shown instanceof WorkspaceLeaf) workspace.setActiveLeaf(shown);
        workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true });
      });
    }
    headerEl.createDiv('workspace-tab-header-spacer');
    const wantsToggle = rightSplit.collapsed ? split === rootSplit : split === rightSplit;
    if (!wantsToggle || !isLast) return;
    const toggleEl = iconButton(headerEl, 'lucide-panel-right', 'Toggle right sidebar');
    toggleEl.addClass('sidebar-toggle-button', 'mod-right');
    toggleEl.addEventListener('click', () => rightSplit.toggle());
  }
}

function headerOf(tabs: WorkspaceTabs): HTMLElement {
  const first = tabs.containerEl.firstElementChild;
  if (first?.hasClass(HEADER) && first.instanceOf(HTMLElement)) return first;
  return tabs.containerEl.createDiv({ cls: HEADER, prepend: true });
}

function focusedLeaf(headerEl: HTMLElement): number | null {
  const tabs = headerEl.findAll('.workspace-tab-header');
  const at = tabs.findIndex((tab) => tab.isActiveElement());
  return at < 0 ? null : at;
}
