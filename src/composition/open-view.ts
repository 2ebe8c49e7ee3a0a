import { Platform, type App } from 'obsidian';
import { PanelView, type Panel } from '../ui/panel-view';

/** Shows the view in the right sidebar and leads to it. */
export async function openInSidebar(app: App, type: string): Promise<void> {
  await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
}

/** Shows the view where it is open already, else in a new tab, and gives its panel if it is the one meant. */
export async function openInTab<P extends Panel>(
  { workspace }: App,
  type: string,
  isMeant: (panel: unknown) => panel is P,
): Promise<P | undefined> {
  // On a phone, the sidebar from which it was asked for would lie over it.
  if (Platform.isMobile) workspace.rightSplit.collapse();
  const [open] = workspace.getLeavesOfType(type);
  const leaf = open ?? workspace.getLeaf('tab');
  if (open === undefined) await leaf.setViewState({ type, active: true });
  await workspace.revealLeaf(leaf);
  await leaf.loadIfDeferred();
  workspace.setActiveLeaf(leaf, { focus: true });
  const panel: unknown = leaf.view instanceof PanelView ? leaf.view.panel : undefined;
  return isMeant(panel) ? panel : undefined;
}
