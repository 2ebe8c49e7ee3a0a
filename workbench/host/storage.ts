/** One file of the vault, config files included. Paths are relative to the vault, with slashes. */
export interface FileStat {
  readonly path: string;
  /** Milliseconds since 1970. */
  readonly ctime: number;
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export interface StoredFile extends FileStat {
  /** Present for Markdown and config files; other files are listed only. */
  readonly text: string | undefined;
}

export interface StoredVault {
  /** A name for the vault that stays the same between visits. */
  readonly name: string;
  readonly files: readonly StoredFile[];
  /** Folders, without the root. */
  readonly folders: readonly string[];
}

/** A change made by somebody else than this host. */
export type StorageEvent =
  | { readonly kind: 'written'; readonly file: StoredFile }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'folder-made'; readonly path: string }
  | { readonly kind: 'folder-removed'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly oldPath: string };

/** Where the host's notes lie: a folder on disk behind the server, or memory in tests. */
export interface Storage {
  /** Whether names that differ in case alone are the same file; the vault shows them as first spelt. */
  readonly ignoresCase?: boolean;
  /** Everything at once, hidden folders but the config folder left out. */
  load(): Promise<StoredVault>;
  /** The text as it is now. Rejects when there is no such file. */
  read(path: string): Promise<string>;
  /** Makes or replaces the file in one atomic step. Rejects when its folder is missing. */
  write(path: string, text: string): Promise<FileStat>;
  /** Rejects when the folder is there already. */
  makeFolder(path: string): Promise<void>;
  /** Of a file or a folder with all that is in it. Rejects when the new path is taken. */
  rename(oldPath: string, path: string): Promise<void>;
  /** Of a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** Calls back for each change made by others, until the function it returns is called. */
  watch(callback: (event: StorageEvent) => void): () => void;
}
