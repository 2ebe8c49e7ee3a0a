import type { Events } from '../events';
import { folderOf } from '../text/normalize-path';
import type { Disk, DiskChange } from './disk';
import { TFile } from './vault-files';
import type { VaultTree } from './vault-tree';

/** Fills the tree from the disk, telling `vault` of each folder and file as created, parents first. */
export function tellOfAll(vault: Events, tree: VaultTree, disk: Disk): void {
  for (const path of [...disk.folders].sort()) {
    showFolder(vault, tree, path);
  }
  for (const path of [...disk.stats.keys()].sort()) {
    showFile(vault, tree, disk, path);
  }
}

/** Lets the tree follow the disk, telling `vault` of each change. */
export function keepInStep(vault: Events, tree: VaultTree, disk: Disk): void {
  disk.on('change', (change) => follow(vault, tree, disk, change));
}

function follow(vault: Events, tree: VaultTree, disk: Disk, change: DiskChange): void {
  switch (change.kind) {
    case 'written':
      return showFile(vault, tree, disk, change.path);
    case 'folder-made':
      return showFolder(vault, tree, change.path);
    case 'renamed':
      return rename(vault, tree, disk, change);
    default:
      return forget(vault, tree, change.path);
  }
}

function showFolder(vault: Events, tree: VaultTree, path: string): void {
  if (path === '/' || tree.get(path) || !tree.shows(path)) {
    return;
  }
  showFolder(vault, tree, folderOf(path));
  vault.trigger('create', tree.addFolder(path));
}

function showFile(vault: Events, tree: VaultTree, disk: Disk, path: string): void {
  const stat = disk.stats.get(path);
  if (!stat || !tree.shows(path)) {
    return;
  }
  const known = tree.get(path);
  if (known instanceof TFile) {
    known.stat = { ctime: stat.ctime, mtime: stat.mtime, size: stat.size };
    vault.trigger('modify', known);
    return;
  }
  showFolder(vault, tree, folderOf(path));
  vault.trigger('create', tree.addFile(path, stat));
}

/** Children are told of before their folder (the app's order is not documented). */
function forget(vault: Events, tree: VaultTree, path: string): void {
  const file = tree.get(path);
  if (file) {
    tree.remove(file).forEach((gone) => vault.trigger('delete', gone));
  }
}

/** A move out of what the vault shows is a deletion, a move into it a creation. */
function rename(
  vault: Events,
  tree: VaultTree,
  disk: Disk,
  change: { readonly oldPath: string; readonly path: string },
): void {
  const file = tree.get(change.oldPath);
  if (file && tree.shows(change.path)) {
    showFolder(vault, tree, folderOf(change.path));
    for (const moved of tree.move(file, change.path)) {
      vault.trigger('rename', moved.file, moved.oldPath);
    }
    return;
  }
  forget(vault, tree, change.oldPath);
  const appeared = (key: string): boolean =>
    key === change.path || key.startsWith(`${change.path}/`);
  [...disk.folders].filter(appeared).forEach((path) => showFolder(vault, tree, path));
  [...disk.stats.keys()].filter(appeared).forEach((path) => showFile(vault, tree, disk, path));
}
