import type { FileStat, Storage, StorageEvent, StoredFile, StoredVault } from './storage';

const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));
const inside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

/** Notes in memory, for tests. The methods named `outside…` play another program at work. */
export class MemoryStorage implements Storage {
  private readonly files = new Map<string, StoredFile>();
  private readonly folders = new Set<string>();
  private readonly watchers = new Set<(event: StorageEvent) => void>();
  private clock = 0;

  constructor(
    notes: Readonly<Record<string, string>> = {},
    private readonly name = 'Memory',
  ) {
    Object.entries(notes).forEach(([path, text]) => this.put(path, text));
  }

  load(): Promise<StoredVault> {
    const visible = (path: string): boolean =>
      !path.split('/').some((part) => part.startsWith('.') && part !== '.obsidian');
    return Promise.resolve({
      name: this.name,
      files: [...this.files.values()].filter(({ path }) => visible(path)),
      folders: [...this.folders].filter(visible),
    });
  }

  read(path: string): Promise<string> {
    const text = this.files.get(path)?.text;
    return text === undefined
      ? Promise.reject(new Error(`There is no file ${path}.`))
      : Promise.resolve(text);
  }

  async write(path: string, text: string): Promise<FileStat> {
    await Promise.resolve();
    if (folderOf(path) !== '' && !this.folders.has(folderOf(path))) {
      throw new Error(`There is no folder ${folderOf(path)}.`);
    }
    const { ctime, mtime, size } = this.put(path, text);
    return { path, ctime, mtime, size };
  }

  async makeFolder(path: string): Promise<void> {
    await Promise.resolve();
    if (this.folders.has(path)) {
      throw new Error(`The folder ${path} is there already.`);
    }
    this.addFolder(path);
  }

  async rename(oldPath: string, path: string): Promise<void> {
    await Promise.resolve();
    if (this.files.has(path) || this.folders.has(path)) {
      throw new Error(`${path} is taken.`);
    }
    this.move(oldPath, path);
  }

  async remove(path: string): Promise<void> {
    await Promise.resolve();
    this.drop(path);
  }

  watch(callback: (event: StorageEvent) => void): () => void {
    this.watchers.add(callback);
    return () => this.watchers.delete(callback);
  }

  /** The text as it lies in storage; undefined when there is no such file. */
  textAt(path: string): string | undefined {
    return this.files.get(path)?.text;
  }

  outsideWrite(path: string, text: string): void {
    const file = this.put(path, text);
    this.tell({ kind: 'written', file });
  }

  outsideRemove(path: string): void {
    const kind = this.folders.has(path) ? 'folder-removed' : 'removed';
    this.drop(path);
    this.tell({ kind, path });
  }

  outsideRename(oldPath: string, path: string): void {
    this.move(oldPath, path);
    this.tell({ kind: 'renamed', oldPath, path });
  }

  private tell(event: StorageEvent): void {
    this.watchers.forEach((callback) => callback(event));
  }

  /** Every file there is, hidden ones too. */
  all(): readonly StoredFile[] {
    return [...this.files.values()];
  }

  private put(path: string, text: string): StoredFile {
    this.clock = Math.max(this.clock + 1, Date.now());
    const ctime = this.files.get(path)?.ctime ?? this.clock;
    const size = new TextEncoder().encode(text).length;
    const file = { path, ctime, mtime: this.clock, size, text };
    this.files.set(path, file);
    this.addFolder(folderOf(path));
    return file;
  }

  private addFolder(path: string): void {
    if (path !== '') {
      this.addFolder(folderOf(path));
      this.folders.add(path);
    }
  }

  private drop(path: string): void {
    [...this.files.keys()]
      .filter((key) => inside(key, path))
      .forEach((key) => this.files.delete(key));
    [...this.folders].filter((key) => inside(key, path)).forEach((key) => this.folders.delete(key));
  }

  private move(oldPath: string, path: string): void {
    const moved = (key: string): string => path + key.slice(oldPath.length);
    for (const file of [...this.files.values()].filter((each) => inside(each.path, oldPath))) {
      this.files.delete(file.path);
      this.files.set(moved(file.path), { ...file, path: moved(file.path) });
    }
    for (const folder of [...this.folders].filter((each) => inside(each, oldPath))) {
      this.folders.delete(folder);
      this.addFolder(moved(folder));
    }
    this.addFolder(folderOf(path));
  }
}
