import type { ViewState } from '../app-shape';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceSidedock, type WorkspaceSplit } from './workspace-item';
import { WorkspaceTabs } from './workspace-tabs';

interface SavedLeaf {
  readonly id: string;
  readonly state: ViewState;
  readonly title: string;
  readonly icon: string;
}

interface SavedTabs {
  readonly current: number;
  readonly leaves: readonly SavedLeaf[];
}

interface SavedSplit {
  readonly collapsed: boolean;
  readonly groups: readonly SavedTabs[];
}

/** The layout as it is kept between visits. Popout windows are not kept. */
export interface SavedLayout {
  readonly main: SavedSplit;
  readonly left: SavedSplit;
  readonly right: SavedSplit;
  readonly active: string | null;
  readonly lastOpenFiles: readonly string[];
}

export function isSavedLayout(value: unknown): value is SavedLayout {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['main', 'left', 'right'].every((name) => isSavedSplit(Reflect.get(value, name)))
  );
}

function isSavedSplit(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'groups'));
}

export function saveSplit(split: WorkspaceSplit): SavedSplit {
  return {
    collapsed: split instanceof WorkspaceSidedock && split.collapsed,
    groups: split.children.filter((child) => child instanceof WorkspaceTabs).map(saveTabs),
  };
}

function saveTabs(tabs: WorkspaceTabs): SavedTabs {
  const leaves = tabs.children.filter((child) => child instanceof WorkspaceLeaf);
  return {
    current: tabs.currentTab,
    leaves: leaves.map((leaf) => ({
      id: leaf.id,
      state: leaf.getViewState(),
      title: leaf.getDisplayText(),
      icon: leaf.getIcon(),
    })),
  };
}

/** Fills a split with deferred leaves. */
export async function restoreSplit(
  split: WorkspaceSplit,
  saved: SavedSplit,
  makeTabs: (split: WorkspaceSplit) => WorkspaceTabs,
  makeLeaf: (tabs: WorkspaceTabs) => WorkspaceLeaf,
): Promise<void> {
  for (const group of saved.groups) {
    const tabs = makeTabs(split);
    for (const { id, state, title, icon } of group.leaves) {
      const leaf = makeLeaf(tabs);
      leaf.id = id;
      if (state.type !== 'empty') {
        await leaf.defer({ ...state }, title, icon);
      }
    }
    const current = tabs.children[group.current];
    if (current) {
      tabs.selectTab(current);
    }
  }
  if (split instanceof WorkspaceSidedock && !saved.collapsed) {
    split.expand();
  }
}
