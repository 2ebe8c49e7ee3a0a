import { isBelow, folderOf, nameOf, joinPath } from '../text/normalize-path';
import { bytesOf, textOf } from '../text/bytes';
import type { Disk } from './disk';

export interface Stat {
  type: 'file' | 'folder';
  ctime: number;
  mtime: number;
  size: number;
}

export interface ListedFiles {
  files: string[];
  folders: string[];
}

/**
 * Files by path, config files included. The stand-in keeps text only: a binary write must be UTF-8,
 * and DataWriteOptions are ignored, the times are those of the storage.
 */
export class DataAdapter {
  constructor(private readonly disk: Disk) {}

  getName(): string {
    return this.disk.name;
  }

  exists(path: string): Promise<boolean> {
    return Promise.resolve(this.disk.has(path));
  }

  stat(path: string): Promise<Stat | null> {
    const stat = this.disk.stats.get(path);
    if (stat) {
      return Promise.resolve({
        type: 'file',
        ctime: stat.ctime,
        mtime: stat.mtime,
        size: stat.size,
      });
    }
    return Promise.resolve(
      this.disk.has(path) ? { type: 'folder', ctime: 0, mtime: 0, size: 0 } : null,
    );
  }

  list(path: string): Promise<ListedFiles> {
    const inside = (key: string): boolean => folderOf(key) === path;
    return Promise.resolve({
      files: [...this.disk.stats.keys()].filter(inside),
      folders: [...this.disk.folders].filter(inside),
    });
  }

  read(path: string): Promise<string> {
    return this.disk.read(path);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return bytesOf(await this.disk.read(path));
  }

  write(path: string, data: string): Promise<void> {
    return this.disk.write(path, data);
  }

  async writeBinary(path: string, data: ArrayBuffer): Promise<void> {
    await this.disk.write(path, textOf(data));
  }

  async append(path: string, data: string): Promise<void> {
    if (this.disk.stats.has(path)) {
      await this.disk.process(path, (text) => text + data);
    } else {
      await this.disk.write(path, data);
    }
  }

  async appendBinary(path: string, data: ArrayBuffer): Promise<void> {
    await this.append(path, textOf(data));
  }

  process(path: string, change: (data: string) => string): Promise<string> {
    return this.disk.process(path, change);
  }

  getResourcePath(path: string): string {
    return `app://workbench/${encodeURI(path)}`;
  }

  /** With the folders above it, as the desktop app does; quiet when it is there already. */
  async mkdir(path: string): Promise<void> {
    if (this.disk.has(path)) {
      return;
    }
    await this.mkdir(folderOf(path));
    await this.disk.makeFolder(path);
  }

  /** There is no system trash behind a browser: gives false, and the caller uses the local one. */
  trashSystem(): Promise<boolean> {
    return Promise.resolve(false);
  }

  /** Moves into the vault's `.trash`, under a free name. */
  async trashLocal(path: string): Promise<void> {
    await this.mkdir('.trash');
    let target = joinPath('.trash', nameOf(path));
    for (let count = 2; this.disk.has(target); count += 1) {
      target = joinPath('.trash', nameOf(path).replace(/(\.[^.]*)?$/, ` ${count}$1`));
    }
    await this.disk.rename(path, target);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const inside = [...this.disk.stats.keys(), ...this.disk.folders];
    if (!recursive && inside.some((key) => isBelow(key, path))) {
      throw new Error(`ENOTEMPTY: directory not empty, rmdir '${path}'`);
    }
    await this.disk.remove(path);
  }

  async remove(path: string): Promise<void> {
    if (!this.disk.stats.has(path)) {
      throw new Error(`ENOENT: no such file or directory, unlink '${path}'`);
    }
    await this.disk.remove(path);
  }

  async rename(oldPath: string, path: string): Promise<void> {
    if (!this.disk.has(oldPath)) {
      throw new Error(`ENOENT: no such file or directory, rename '${oldPath}'`);
    }
    if (this.disk.has(path) && this.disk.real(path) !== this.disk.real(oldPath)) {
      throw new Error('Destination file already exists!');
    }
    await this.disk.rename(oldPath, path);
  }

  async copy(path: string, newPath: string): Promise<void> {
    if (this.disk.has(newPath)) {
      throw new Error('Destination file already exists!');
    }
    await this.disk.write(newPath, await this.disk.read(path));
  }
}
