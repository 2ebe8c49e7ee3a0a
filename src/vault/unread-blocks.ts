import type { TFile, Vault } from 'obsidian';
import { readBlock, warnUnread, type Block } from './read-block';

interface ReadBlock {
  readonly mtime: number;
  readonly size: number;
  /** Undefined while the note is being read. */
  block: Block | undefined;
}

/** The few notes whose block the cache does not show: read once for each state they are in. */
export interface UnreadBlocks {
  /** Undefined when the note has to be read first, which begins at once. */
  blockOf(file: TFile): Block | undefined;
  /** Takes over the text that an event brought, so that it need not be read. */
  take(file: TFile, text: string): void;
}

/** `onRead` is told when a block asked for in vain has been read. */
export function createUnreadBlocks(vault: Vault, onRead: (file: TFile) => void): UnreadBlocks {
  const read = new WeakMap<TFile, ReadBlock>();
  const keep = (file: TFile, block: Block | undefined): ReadBlock => {
    const { mtime, size } = file.stat;
    const entry = { mtime, size, block };
    read.set(file, entry);
    return entry;
  };
  const readNow = async (file: TFile): Promise<void> => {
    const entry = keep(file, undefined);
    try {
      entry.block = readBlock(await vault.cachedRead(file));
    } catch (error) {
      // As good as unknown: the note counts by its tags and its folder.
      entry.block = readBlock('');
      warnUnread(file, error);
    }
    if (read.get(file) === entry) onRead(file);
  };
  return {
    blockOf(file) {
      const known = read.get(file);
      const { mtime, size } = file.stat;
      if (known?.mtime === mtime && known.size === size) return known.block;
      void readNow(file);
      return undefined;
    },
    take: (file, text) => void keep(file, readBlock(text)),
  };
}
