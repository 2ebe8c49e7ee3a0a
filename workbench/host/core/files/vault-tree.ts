import type { FileStat } from '../../storage';
import { folderOf, isBelow } from '../text/normalize-path';
import { TFile, TFolder, type FileOwner, type TAbstractFile } from './vault-files';

/** Calls back for a folder and everything in it, parents first. */
export function recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
  callback(root);
  for (const child of [...root.children]) {
    if (child instanceof TFolder) {
      recurseChildren(child, callback);
    } else {
      callback(child);
    }
  }
}

/** The files and folders a vault shows, by path. Hidden ones (a name that starts with a dot) are not in it. */
export class VaultTree {
  readonly root: TFolder;
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly owner: FileOwner) {
    this.root = new TFolder(owner, '/');
    this.root.name = '';
    this.byPath.set('/', this.root);
  }

  shows(path: string): boolean {
    return !path.split('/').some((name) => name.startsWith('.'));
  }

  get(path: string): TAbstractFile | undefined {
    return this.byPath.get(path);
  }

  /** All but the root, in the order they came. */
  all(): TAbstractFile[] {
    return [...this.byPath.values()].filter((file) => file !== this.root);
  }

  addFile(path: string, stat: FileStat): TFile {
    const { ctime, mtime, size } = stat;
    return this.add(new TFile(this.owner, path, { ctime, mtime, size }));
  }

  addFolder(path: string): TFolder {
    return this.add(new TFolder(this.owner, path));
  }

  /** Takes it and all in it out; gives them back, children first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const removed: TAbstractFile[] = [];
    if (file instanceof TFolder) {
      [...file.children].forEach((child) => removed.push(...this.remove(child)));
    }
    this.byPath.delete(file.path);
    this.unhook(file);
    file.deleted = true;
    return [...removed, file];
  }

  /** Moves it and all in it; gives each with its old path, the moved one first. */
  move(file: TAbstractFile, path: string): { file: TAbstractFile; oldPath: string }[] {
    const base = file.path;
    const moved = [file, ...this.all().filter((other) => isBelow(other.path, base))].map(
      (each) => ({ file: each, oldPath: each.path }),
    );
    this.unhook(file);
    moved.forEach(({ oldPath }) => this.byPath.delete(oldPath));
    for (const { file: each, oldPath } of moved) {
      each.setPath(path + oldPath.slice(base.length));
      this.byPath.set(each.path, each);
    }
    this.hook(file);
    return moved;
  }

  private add<T extends TAbstractFile>(file: T): T {
    this.byPath.set(file.path, file);
    this.hook(file);
    return file;
  }

  private hook(file: TAbstractFile): void {
    const parent = this.byPath.get(folderOf(file.path));
    if (parent instanceof TFolder) {
      file.parent = parent;
      parent.children.push(file);
    }
  }

  private unhook(file: TAbstractFile): void {
    const siblings = file.parent?.children;
    siblings?.splice(siblings.indexOf(file), 1);
    file.parent = null;
  }
}
