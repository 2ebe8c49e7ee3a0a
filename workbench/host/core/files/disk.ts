import type { FileStat, Storage, StorageEvent, StoredFile, StoredVault } from '../../storage';
import { Events, type EventRef, type Listener } from '../events';
import { folderOf, isBelow } from '../text/normalize-path';
import { PathQueue } from './path-queue';
import { inFolder, spelling } from './spelling';

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
    const real = this.real(path);
    return real === '/' || this.stats.has(real) || this.folders.has(real);
  }

  /** The path as the disk spells it, where it takes names without regard to case. */
  real(path: string): string {
    return this.storage.ignoresCase ? spelling(path, this.known()) : path;
  }

  async read(path: string): Promise<string> {
    const real = this.real(path);
    if (!this.stats.has(real)) {
      throw missing('open', path);
    }
    return this.storage.read(real);
  }

  write(path: string, text: string): Promise<void> {
    const real = this.real(path);
    return this.queue.run(real, () => this.writeNow(real, text));
  }

  /** Reads, changes and writes with nothing of this host in between; gives the text written. */
  process(path: string, change: (text: string) => string): Promise<string> {
    const real = this.real(path);
    return this.queue.run(real, async () => {
      const before = await this.read(real);
      const after = change(before);
      if (after !== before) {
        await this.writeNow(real, after);
      }
      return after;
    });
  }

  async makeFolder(wanted: string): Promise<void> {
    const path = this.real(wanted);
    const parent = folderOf(path);
    if (parent !== '/' && !this.folders.has(parent)) {
      throw missing('mkdir', path);
    }
    await this.storage.makeFolder(path);
    this.folders.add(path);
    this.tell({ kind: 'folder-made', path, outside: false });
  }

  /** Also to the same name in another case, on any disk. */
  rename(from: string, to: string): Promise<void> {
    const oldPath = this.real(from);
    const path = this.storage.ignoresCase ? inFolder(to, this.known()) : to;
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

  remove(wanted: string): Promise<void> {
    const path = this.real(wanted);
    return this.queue.run(path, async () => {
      const kind = this.folders.has(path) ? 'folder-removed' : 'removed';
      await this.storage.remove(path);
      this.drop(path);
      this.tell({ kind, path, outside: false });
    });
  }

  private known(): readonly string[] {
    return [...this.folders, ...this.stats.keys()];
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
    this.keepFolder(folderOf(file.path));
    this.stats.set(file.path, stat);
    if (text !== undefined) {
      this.texts.set(file.path, text);
    }
  }

  /** Other programs make the folders above a file without telling of each. */
  private keepFolder(path: string): void {
    if (path !== '/' && !this.folders.has(path)) {
      this.keepFolder(folderOf(path));
      this.folders.add(path);
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
    this.keepFolder(folderOf(path));
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
