import type { FolderTree, TreeEntry } from './folder-tree';
import { sameEntry } from './folder-tree';

/** One difference between the tree as it was and as it is. */
export type TreeChange =
  | { readonly kind: 'written'; readonly path: string }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'folder-made'; readonly path: string }
  | { readonly kind: 'folder-removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly oldPath: string };

/** A file keeps its identity through a rename when inode, size and time of change are the same. */
const identity = ({ kind, ino, mtime, size }: TreeEntry): string =>
  [kind, ino, mtime, size].join(' ');

const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** Moves all that was known below a folder to its new name. */
function moveBelow(tree: FolderTree, oldPath: string, path: string): void {
  for (const [known, entry] of [...tree]) {
    if (known !== oldPath && !isBelow(known, oldPath)) continue;
    tree.delete(known);
    tree.set(path + known.slice(oldPath.length), entry);
  }
}

/** Finds the renames, takes them over into `known`, and gives them; parents come first. */
function takeRenames(known: FolderTree, now: FolderTree): TreeChange[] {
  const gone = new Map<string, string>();
  for (const [path, entry] of known) {
    const still = now.get(path);
    if (still?.kind !== entry.kind || still.ino !== entry.ino) gone.set(identity(entry), path);
  }
  const renames: TreeChange[] = [];
  for (const [path, entry] of now) {
    if (known.has(path)) continue;
    const oldPath = gone.get(identity(entry));
    if (oldPath === undefined || !known.has(oldPath) || now.has(oldPath)) continue;
    moveBelow(known, oldPath, path);
    renames.push({ kind: 'renamed', path, oldPath });
  }
  return renames;
}

/**
 * What happened between two trees, in an order that can be replayed: renames, removals (children
 * before their folder), then new folders and written files (parents first). Changes `known`.
 */
export function treeChanges(known: FolderTree, now: FolderTree): readonly TreeChange[] {
  const changes = takeRenames(known, now);
  const removed = [...known].filter(([path, entry]) => now.get(path)?.kind !== entry.kind);
  for (const [path, entry] of removed.sort(([a], [b]) => (a < b ? 1 : -1))) {
    changes.push({ kind: entry.kind === 'folder' ? 'folder-removed' : 'removed', path });
  }
  for (const [path, entry] of now) {
    const before = known.get(path);
    if (sameEntry(before, entry)) continue;
    if (entry.kind === 'file') changes.push({ kind: 'written', path });
    else if (before?.kind !== 'folder') changes.push({ kind: 'folder-made', path });
  }
  return changes;
}
