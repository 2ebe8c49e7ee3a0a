import { Events, type EventRef, type Listener } from '../events';
import { bytesOf, textOf } from '../text/bytes';
import { joinPath, normalizePath } from '../text/normalize-path';
import { DataAdapter } from './adapter';
import type { Disk } from './disk';
import { TFile, TFolder, type TAbstractFile } from './vault-files';
import { keepInStep, tellOfAll } from './vault-changes';
import { recurseChildren, VaultTree } from './vault-tree';

const missingFile = (path: string): Error =>
  new Error(`ENOENT: no such file or directory, open '${path}'`);

/** The notes and folders of the vault. It is empty until `loadFiles`, which tells of each as created. */
export class Vault extends Events {
  static recurseChildren = recurseChildren;

  readonly configDir = '.obsidian';
  readonly adapter: DataAdapter;
  private readonly tree: VaultTree;
  constructor(private readonly disk: Disk) {
    super();
    this.adapter = new DataAdapter(disk);
    this.tree = new VaultTree(this);
  }

  override on(
    name: 'create' | 'modify' | 'delete',
    callback: (file: TAbstractFile) => unknown,
    context?: unknown,
  ): EventRef;
  override on(
    name: 'rename',
    callback: (file: TAbstractFile, oldPath: string) => unknown,
    context?: unknown,
  ): EventRef;
  override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
    return super.on(name, callback as Listener, context);
  }

  /** The host's start: shows every file, parents first, each with a `create`; then follows the disk. */
  loadFiles(): void {
    tellOfAll(this, this.tree, this.disk);
    keepInStep(this, this.tree, this.disk);
    this.disk.openGate();
  }

  getName(): string {
    return this.disk.name;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.tree.root, ...this.tree.all()];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((file) => file instanceof TFolder);
    return includeRoot ? [this.tree.root, ...folders] : folders;
  }

  getFiles(): TFile[] {
    return this.tree.all().filter((file) => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  async create(path: string, data: string): Promise<TFile> {
    const clean = normalizePath(path);
    if (this.disk.has(clean)) {
      throw new Error('File already exists.');
    }
    await this.disk.write(clean, data);
    return this.fileAt(clean);
  }

  createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.create(path, textOf(data));
  }

  /** A missing parent folder is an error; the desktop app would make it, phones differ. */
  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.disk.has(clean)) {
      throw new Error('Folder already exists.');
    }
    await this.disk.makeFolder(clean);
    const folder = this.getFolderByPath(clean);
    if (!folder) {
      throw new Error(`The vault does not show ${clean}.`);
    }
    return folder;
  }

  read(file: TFile): Promise<string> {
    return this.disk.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    return this.disk.texts.get(file.path) ?? (await this.disk.read(file.path));
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return bytesOf(await this.disk.read(file.path));
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: TFile, data: string): Promise<void> {
    if (!this.disk.stats.has(file.path)) {
      throw missingFile(file.path);
    }
    await this.disk.write(file.path, data);
  }

  modifyBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.modify(file, textOf(data));
  }

  async append(file: TFile, data: string): Promise<void> {
    await this.disk.process(file.path, (text) => text + data);
  }

  appendBinary(file: TFile, data: ArrayBuffer): Promise<void> {
    return this.append(file, textOf(data));
  }

  process(file: TFile, change: (data: string) => string): Promise<string> {
    return this.disk.process(file.path, change);
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    if (file instanceof TFolder) {
      await this.adapter.rmdir(file.path, force);
    } else {
      await this.adapter.remove(file.path);
    }
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    if (!system || !(await this.adapter.trashSystem())) {
      await this.adapter.trashLocal(file.path);
    }
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    await this.adapter.rename(file.path, normalizePath(newPath));
  }

  async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
    const clean = normalizePath(newPath);
    if (file instanceof TFolder) {
      await this.createFolder(clean);
      for (const child of [...file.children]) {
        await this.copy(child, joinPath(clean, child.name));
      }
    } else {
      await this.adapter.copy(file.path, clean);
    }
    return this.tree.get(clean) as T;
  }

  private fileAt(path: string): TFile {
    const file = this.getFileByPath(path);
    if (!file) {
      throw new Error(`The vault does not show ${path}.`);
    }
    return file;
  }
}
