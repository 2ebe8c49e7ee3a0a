import { Platform, type App, type WorkspaceLeaf } from 'obsidian';

/** Shows the view in the right sidebar, leads to it, and gives where it stands. */
export async function openInSidebar({ workspace }: App, type: string): Promise<WorkspaceLeaf> {
  const leaf = await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await leaf.loadIfDeferred();
  return leaf;
}

/** Shows the view where it is open already, else in a new tab, likewise. */
export async function openInTab({ workspace }: App, type: string): Promise<WorkspaceLeaf> {
  // On a phone, the sidebar from which it was asked for would lie over it.
  if (Platform.isMobile) workspace.rightSplit.collapse();
  const [open] = workspace.getLeavesOfType(type);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  await leaf.loadIfDeferred();
  workspace.setActiveLeaf(leaf, { focus: true });
  return leaf;
}
