import type { App } from 'obsidian';

/** Which note is active in the app; a view that is no note leaves the last one active. */
export function createActiveNote({ workspace, metadataCache }: App) {
  return {
    activePath: () => workspace.getActiveFile()?.path,
    /** Calls back when another note may be active, or the active one has other links. */
    onActive(callback: () => void): () => void {
      const refs = [
        workspace.on('active-leaf-change', () => callback()),
        workspace.on('file-open', () => callback()),
      ];
      const resolved = metadataCache.on('resolve', ({ path }) => {
        if (path === workspace.getActiveFile()?.path) callback();
      });
      return () => {
        for (const ref of refs) workspace.offref(ref);
        metadataCache.offref(resolved);
      };
    },
    /** The notes that a note links to. */
    mentionedIn: (path: string): readonly string[] =>
      Object.keys(metadataCache.resolvedLinks[path] ?? {}),
  };
}
