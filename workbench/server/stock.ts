import { type FolderTree, lookUp, readTree } from './folder-tree';
import { type TreeChange, treeChanges } from './tree-changes';
import { isIgnoredPath } from './vault-path';

/** The folder as last seen, and the paths in doubt since. */
export interface Stock {
  readonly tree: FolderTree;
  /** Reads everything for the first time. */
  begin(): Promise<void>;
  /** A path to be looked at again; `''` for the whole folder. */
  doubt(path: string): void;
  isDirty(): boolean;
  /** Looks at all paths in doubt and gives what has changed there. */
  take(): Promise<readonly TreeChange[]>;
  /** What was put into a new folder before anybody watched it is in doubt. */
  doubtNewFolders(changes: readonly TreeChange[]): Promise<void>;
  /** Takes one path over as it is, without telling. */
  refresh(path: string): Promise<void>;
}

const isBelow = (path: string, folder: string): boolean =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

function dropBelow(tree: FolderTree, folder: string): void {
  for (const path of [...tree.keys()]) if (isBelow(path, folder)) tree.delete(path);
}

/** Looks a path up anew; below a folder that is still the same one nothing is looked at. */
async function refresh(root: string, path: string, tree: FolderTree): Promise<void> {
  if (path === '') {
    tree.clear();
    await readTree(root, '', tree);
    return;
  }
  const before = tree.get(path);
  const now = isIgnoredPath(path) ? undefined : await lookUp(root, path);
  if (now?.kind === 'folder' && before?.kind === 'folder' && before.ino === now.ino) return;
  dropBelow(tree, path);
  if (!now) return;
  tree.set(path, now);
  if (now.kind === 'folder') await readTree(root, path, tree);
}

export function createStock(realRoot: string): Stock {
  const tree: FolderTree = new Map();
  const dirty = new Set<string>();
  return {
    tree,
    begin: () => readTree(realRoot, '', tree),
    doubt: (path) => void dirty.add(path),
    isDirty: () => dirty.size > 0,
    take: async () => {
      const paths = dirty.has('') ? [''] : [...dirty].sort();
      dirty.clear();
      const now: FolderTree = new Map(tree);
      for (const path of paths) await refresh(realRoot, path, now);
      const changes = treeChanges(new Map(tree), now);
      if (changes.length > 0) {
        tree.clear();
        for (const [path, entry] of now) tree.set(path, entry);
      }
      return changes;
    },
    doubtNewFolders: async (changes) => {
      for (const { kind, path } of changes) {
        if (kind !== 'folder-made') continue;
        const below: FolderTree = new Map();
        await readTree(realRoot, path, below);
        for (const found of below.keys()) dirty.add(found);
      }
    },
    refresh: (path) => refresh(realRoot, path, tree),
  };
}
