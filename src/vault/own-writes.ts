import { readBlock, type Block } from './read-block';

interface Pending {
  /** What the note held before the first of the writes, and after each; the last is what it holds now. */
  readonly texts: string[];
  /** What the last write left; undefined while it is under way. */
  block: Block | undefined;
  /** Whether the last of the writes has not reached the disk yet. */
  isUnderWay: boolean;
}

export type OwnWrites = ReturnType<typeof createOwnWrites>;

/**
 * The notes that the plugin has written and the metadata cache has not caught up with: what was written
 * counts until then. A note is known by its file, which is the same by another name.
 */
export function createOwnWrites() {
  const all = new WeakMap<object, Pending>();
  const forget = (file: object): void => void all.delete(file);
  return {
    forget,
    /** To be told before the text reaches the disk, since the event may come before the write returns. */
    begin(file: object, before: string, after: string): void {
      const pending = all.get(file);
      const texts = [...(pending?.texts ?? [before]), after];
      all.set(file, { texts, block: pending?.block, isUnderWay: true });
    },
    /** The text is on disk. True when the cache does not know it yet, so that what was written counts. */
    done(file: object, after: string): boolean {
      const pending = all.get(file);
      if (pending === undefined || pending.texts.at(-1) !== after) return false;
      pending.block = readBlock(after);
      pending.isUnderWay = false;
      return true;
    },
    /** The write failed; what was written before still counts. */
    failed(file: object, after: string): void {
      const pending = all.get(file);
      const texts = pending?.texts ?? [];
      const at = texts.lastIndexOf(after);
      if (pending === undefined || at < 1) return;
      pending.isUnderWay = false;
      texts.splice(at, 1);
      if (texts.length === 1) forget(file);
    },
    /** What counts for the note in place of the cache; undefined when the cache does. */
    block: (file: object): Block | undefined => all.get(file)?.block,
    /** Takes in that the cache now holds the note with this text; true when that is older than the last write. */
    isBehind(file: object, text: string): boolean {
      const texts = all.get(file)?.texts ?? [];
      const isBehind = texts.includes(text) && texts.at(-1) !== text;
      if (!isBehind) forget(file);
      return isBehind;
    },
    /** Whether the note with this text still holds what was last written to it, or will at once. */
    isLast(file: object, text: string): boolean {
      const pending = all.get(file);
      return pending !== undefined && (pending.isUnderWay || pending.texts.at(-1) === text);
    },
  };
}
