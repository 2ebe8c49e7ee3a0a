import type { DataAdapter } from 'obsidian';

/** Keeps what is in the file `<path>.json`, which cannot be read and will be written over, beside it. */
export async function keepUnreadable(adapter: DataAdapter, path: string): Promise<void> {
  await adapter.write(`${path}-unreadable.json`, await adapter.read(`${path}.json`));
}
