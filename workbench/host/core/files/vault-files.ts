import { nameOf } from '../text/normalize-path';

export interface FileStats {
  /** Milliseconds since 1970. */
  ctime: number;
  mtime: number;
  /** Bytes. */
  size: number;
}

/** What a file knows of its vault. */
export interface FileOwner {
  getName(): string;
  readonly configDir: string;
}

/** A file or folder the vault shows. */
export abstract class TAbstractFile {
  vault: FileOwner;
  path: string;
  name: string;
  parent: TFolder | null = null;
  deleted = false;

  constructor(vault: FileOwner, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  setPath(path: string): void {
    this.path = path;
    this.name = nameOf(path);
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats;
  basename = '';
  extension = '';

  constructor(vault: FileOwner, path: string, stat: FileStats) {
    super(vault, path);
    this.stat = stat;
    this.setPath(path);
  }

  override setPath(path: string): void {
    super.setPath(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
