import type { FileStat, Storage, StorageEvent, StoredFile, StoredVault } from '../../storage';
import { Events, type EventRef, type Listener } from '../events';
import { folderOf, isBelow } from '../text/normalize-path';
import { PathQueue } from './path-queue';

/** A change of what lies in storage. `outside`: made by another program, not by this host. */
export type DiskChange =
  | { readonly kind: 'written'; readonly path: string; readonly outside: boolean }
  | {
      readonly kind: 'removed' | 'folder-removed';
      readonly path: string;
      readonly outside: boolean;
    }
  | { readonly kind: 'folder-made'; readonly path: string; readonly outside: boolean }
  | {
      readonly kind: 'renamed';
      readonly path: string;
      readonly oldPath: string;
      readonly outside: boolean;
    };

const missing = (what: string, path: string): Error =>
  new Error(`ENOENT: no such file or directory, ${what} '${path}'`);

/**
 * What lies in storage, mirrored: every file's stat and text, every folder, config files included.
 * Triggers `change` with a DiskChange after each own or outside change, once each.
 */
export class Disk extends Events {
  readonly stats = new Map<string, FileStat>();
  readonly texts = new Map<string, string>();
  readonly folders = new Set<string>();
  private readonly queue = new PathQueue();
  private readonly waiting: StorageEvent[] = [];
  private open = false;

  private constructor(
    private readonly storage: Storage,
    readonly name: string,
  ) {
    super();
  }

  /** Reads everything in one request and starts to watch; outside changes wait until `openGate`. */
  static async mount(storage: Storage): Promise<{ disk: Disk; unwatch: () => void }> {
    const stored: StoredVault = await storage.load();
    const disk = new Disk(storage, stored.name);
    stored.folders.forEach((folder) => disk.folders.add(folder));
    stored.files.forEach((file) => disk.keep(file));
    // Only now: a storage tells from here on what changed since it was loaded.
    const unwatch = storage.watch((event) => disk.receive(event));
    return { disk, unwatch };
  }

  override on(
    name: 'change',
    callback: (change: DiskChange) => unknown,
    context?: unknown,
  ): EventRef {
    return super.on(name, callback as Listener, context);
  }

  /** From now on outside changes are taken over, those that waited first. */
  openGate(): void {
    this.open = true;
    this.waiting.splice(0).forEach((event) => this.receive(event));
  }

  has(path: string): boolean {
    return path === '/' || this.stats.has(path) || this.folders.has(path);
  }

  async read(path: string): Promise<string> {
    if (!this.stats.has(path)) {
      throw missing('open', path);
    }
    return this.storage.read(path);
  }

  write(path: string, text: string): Promise<void> {
    return this.queue.run(path, () => this.writeNow(path, text));
  }

  /** Reads, changes and writes with nothing of this host in between; gives the text written. */
  process(path: string, change: (text: string) => string): Promise<string> {
    return this.queue.run(path, async () => {
      const before = await this.read(path);
      const after = change(before);
      if (after !== before) {
        await this.writeNow(path, after);
      }
      return after;
    });
  }

  async makeFolder(path: string): Promise<void> {
    const parent = folderOf(path);
    if (parent !== '/' && !this.folders.has(parent)) {
      throw missing('mkdir', path);
    }
    await this.storage.makeFolder(path);
    this.folders.add(path);
    this.tell({ kind: 'folder-made', path, outside: false });
  }

  rename(oldPath: string, path: string): Promise<void> {
    return this.queue.run(oldPath, async () => {
      const parent = folderOf(path);
      if (parent !== '/' && !this.folders.has(parent)) {
        throw missing('rename', path);
      }
      await this.storage.rename(oldPath, path);
      this.move(oldPath, path);
      this.tell({ kind: 'renamed', oldPath, path, outside: false });
    });
  }

  remove(path: string): Promise<void> {
    return this.queue.run(path, async () => {
      const kind = this.folders.has(path) ? 'folder-removed' : 'removed';
      await this.storage.remove(path);
      this.drop(path);
      this.tell({ kind, path, outside: false });
    });
  }

  private async writeNow(path: string, text: string): Promise<void> {
    const parent = folderOf(path);
    if (parent !== '/' && !this.folders.has(parent)) {
      throw missing('open', path);
    }
    this.keep({ ...(await this.storage.write(path, text)), text });
    this.tell({ kind: 'written', path, outside: false });
  }

  private receive(event: StorageEvent): void {
    if (!this.open) {
      this.waiting.push(event);
      return;
    }
    const change = this.takeOver(event);
    if (change) {
      this.tell(change);
    }
  }

  /** Nothing when the event says what is known already: the echo of an own change. */
  private takeOver(event: StorageEvent): DiskChange | undefined {
    switch (event.kind) {
      case 'written': {
        const known = this.stats.get(event.file.path);
        if (
          known?.mtime === event.file.mtime &&
          this.texts.get(event.file.path) === event.file.text
        ) {
          return undefined;
        }
        this.keep(event.file);
        return { kind: 'written', path: event.file.path, outside: true };
      }
      case 'folder-made': {
        const isNew = !this.folders.has(event.path);
        this.folders.add(event.path);
        return isNew ? { ...event, outside: true } : undefined;
      }
      case 'renamed': {
        const isNew = this.has(event.oldPath);
        this.move(event.oldPath, event.path);
        return isNew ? { ...event, outside: true } : undefined;
      }
      default: {
        const isNew = this.has(event.path);
        this.drop(event.path);
        return isNew ? { ...event, outside: true } : undefined;
      }
    }
  }

  private tell(change: DiskChange): void {
    this.trigger('change', change);
  }

  private keep(file: StoredFile): void {
    const { text, ...stat } = file;
    this.stats.set(file.path, stat);
    if (text !== undefined) {
      this.texts.set(file.path, text);
    }
  }

  private drop(path: string): void {
    for (const known of [this.stats, this.texts, this.folders]) {
      for (const key of [...known.keys()]) {
        if (key === path || isBelow(key, path)) {
          known.delete(key);
        }
      }
    }
  }

  private move(oldPath: string, path: string): void {
    const moved = (key: string): string => path + key.slice(oldPath.length);
    const inside = (key: string): boolean => key === oldPath || isBelow(key, oldPath);
    for (const key of [...this.folders].filter(inside)) {
      this.folders.delete(key);
      this.folders.add(moved(key));
    }
    for (const [key, stat] of [...this.stats].filter(([key]) => inside(key))) {
      this.stats.delete(key);
      this.stats.set(moved(key), { ...stat, path: moved(key) });
    }
    for (const [key, text] of [...this.texts].filter(([key]) => inside(key))) {
      this.texts.delete(key);
      this.texts.set(moved(key), text);
    }
  }
}
