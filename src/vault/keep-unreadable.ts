import type { DataAdapter } from 'obsidian';

/**
 * Keeps what is in the file `<path>.json`, which cannot be read and will be written over, beside it: as
 * `<path>-unreadable.json`, or with a number where that keeps something else.
 */
export async function keepUnreadable(adapter: DataAdapter, path: string): Promise<void> {
  const text = await adapter.read(`${path}.json`);
  for (let number = 1; ; number += 1) {
    const kept = `${path}-unreadable${number === 1 ? '' : `-${number}`}.json`;
    if (!(await adapter.exists(kept))) return adapter.write(kept, text);
    if ((await adapter.read(kept)) === text) return;
  }
}
