import { MarkdownView, type App, type TFile } from 'obsidian';

/**
 * Saves what is typed into the note but not on disk yet, in whichever pane or window, so that a write
 * adds to it and loses nothing.
 */
export async function saveOpenNote(app: App, file: TFile): Promise<void> {
  for (const view of viewsOf(app, file)) {
    if (view.getViewData() !== (await app.vault.read(file))) await view.save();
  }
}

/** Panes whose view is not loaded yet hold no typing. */
function viewsOf(app: App, file: TFile): readonly MarkdownView[] {
  const views: MarkdownView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.file?.path === file.path) views.push(view);
  });
  return views;
}
