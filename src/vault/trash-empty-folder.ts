import type { App } from 'obsidian';

/** Puts a folder with nothing in it into the trash of the user's choice; leaves any other alone. */
export async function trashEmptyFolder(app: App, path: string): Promise<void> {
  const folder = app.vault.getFolderByPath(path);
  if (folder?.children.length === 0) await app.fileManager.trashFile(folder);
}
