import { MarkdownView, type App, type TFile } from 'obsidian';

/**
 * Saves what is typed into the note but not on disk yet, in whichever pane or window, so that a write
 * adds to it and loses nothing.
 */
export async function saveOpenNote(app: App, file: TFile): Promise<void> {
  for (const view of viewsOf(app, file)) {
    const onDisk = await app.vault.read(file);
    if (typed(view.getViewData()) !== typed(onDisk)) await view.save();
  }
}

/** An editor holds neither line endings nor a BOM: saving because of those would change every line. */
function typed(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Panes whose view is not loaded yet hold no typing. */
function viewsOf(app: App, file: TFile): readonly MarkdownView[] {
  const views: MarkdownView[] = [];
  app.workspace.iterateAllLeaves(({ view }) => {
    if (view instanceof MarkdownView && view.file?.path === file.path) views.push(view);
  });
  return views;
}
