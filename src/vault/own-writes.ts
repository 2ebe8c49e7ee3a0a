import type { Block } from './read-block';
import { readBlock } from './read-block';

interface Pending {
  /** What the note held before the first of the writes, and after each; the last is what it holds now. */
  readonly texts: string[];
  /** What the last write left; undefined while it is under way. */
  block: Block | undefined;
}

/** What an event with this text says of the plugin's own writes. */
export type Heard =
  /** Nothing of ours is under way. */
  | 'foreign'
  /** The cache knows the last own write now, or something newer. */
  | 'caught-up'
  /** The event is older than the last own write. */
  | 'behind';

/**
 * The notes that the plugin has written and the metadata cache has not caught up with: what was written
 * counts until then.
 */
export class OwnWrites {
  readonly #pending = new Map<string, Pending>();

  /** To be told before the text reaches the disk, since the event may come before the write returns. */
  begin(path: string, before: string, after: string): void {
    const pending = this.#pending.get(path);
    if (pending === undefined)
      this.#pending.set(path, { texts: [before, after], block: undefined });
    else pending.texts.push(after);
  }

  /** The text is on disk. True when the cache does not know it yet, so that what was written counts. */
  done(path: string, after: string): boolean {
    const pending = this.#pending.get(path);
    if (pending === undefined || pending.texts.at(-1) !== after) return false;
    pending.block = readBlock(after);
    return true;
  }

  /** The write failed; what was written before still counts. */
  failed(path: string, after: string): void {
    const pending = this.#pending.get(path);
    const at = pending?.texts.lastIndexOf(after) ?? -1;
    if (pending === undefined || at < 1) return;
    pending.texts.splice(at, 1);
    if (pending.texts.length === 1) this.#pending.delete(path);
  }

  /** What counts for the note in place of the cache; undefined when the cache does. */
  block(path: string): Block | undefined {
    return this.#pending.get(path)?.block;
  }

  /** Takes in that the cache now holds the note with this text. */
  hear(path: string, text: string): Heard {
    const pending = this.#pending.get(path);
    if (pending === undefined) return 'foreign';
    if (pending.texts.lastIndexOf(text, -2) >= 0 && pending.texts.at(-1) !== text) return 'behind';
    this.#pending.delete(path);
    return 'caught-up';
  }

  /** Whether the note still holds what was last written to it. */
  isLast(path: string, text: string): boolean {
    return this.#pending.get(path)?.texts.at(-1) === text;
  }

  forget(path: string): void {
    this.#pending.delete(path);
  }

  move(oldPath: string, path: string): void {
    const pending = this.#pending.get(oldPath);
    if (pending === undefined) return;
    this.#pending.delete(oldPath);
    this.#pending.set(path, pending);
  }
}
