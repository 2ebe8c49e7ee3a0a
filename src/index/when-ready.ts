import type { PeopleIndex } from './index-port';

/** Resolves when the vault has been read. */
export function whenReady(index: Pick<PeopleIndex, 'ready' | 'onChange'>): Promise<void> {
  return new Promise((resolve) => {
    if (index.ready) return resolve();
    const stop = index.onChange(() => {
      if (!index.ready) return;
      stop();
      resolve();
    });
  });
}
