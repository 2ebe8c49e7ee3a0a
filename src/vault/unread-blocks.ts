import type { TFile, Vault } from 'obsidian';
import { readBlock, type Block } from './read-block';

interface ReadBlock {
  readonly mtime: number;
  readonly size: number;
  /** Undefined while the note is being read. */
  block: Block | undefined;
}

/** The few notes whose block the cache does not show: read once for each state they are in. */
export class UnreadBlocks {
  readonly #vault: Vault;
  readonly #onRead: (file: TFile) => void;
  readonly #read = new Map<string, ReadBlock>();

  /** `onRead` is told when a block asked for in vain has been read. */
  constructor(vault: Vault, onRead: (file: TFile) => void) {
    this.#vault = vault;
    this.#onRead = onRead;
  }

  /** Undefined when the note has to be read first, which begins at once. */
  blockOf(file: TFile): Block | undefined {
    const known = this.#read.get(file.path);
    if (known?.mtime === file.stat.mtime && known.size === file.stat.size) return known.block;
    const { mtime, size } = file.stat;
    const entry: ReadBlock = { mtime, size, block: undefined };
    this.#read.set(file.path, entry);
    void this.#readNow(file, entry);
    return undefined;
  }

  /** Takes over the text that an event brought, so that it need not be read. */
  take(file: TFile, text: string): void {
    const { mtime, size } = file.stat;
    this.#read.set(file.path, { mtime, size, block: readBlock(text) });
  }

  forget(path: string): void {
    this.#read.delete(path);
  }

  move(oldPath: string, path: string): void {
    const entry = this.#read.get(oldPath);
    if (entry === undefined) return;
    this.#read.delete(oldPath);
    this.#read.set(path, entry);
  }

  async #readNow(file: TFile, entry: ReadBlock): Promise<void> {
    try {
      entry.block = readBlock(await this.#vault.cachedRead(file));
    } catch (error) {
      // As good as unknown: the note counts by its tags and its folder.
      entry.block = { frontmatter: undefined, broken: undefined };
      console.warn(`Rapport: ${file.path} could not be read.`, error);
    }
    if (this.#read.get(file.path) === entry) this.#onRead(file);
  }
}
