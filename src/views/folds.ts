import { listen } from '../ui/listen';
import type { Memory } from './view-parts';

/** Unfolds an element as the user left the one of that key, and remembers what the user does to it. */
export type Fold = (details: HTMLElement, key: string, folded: boolean) => void;

/**
 * This device remembers, under a name, what is folded and what is not; `folded` is so until the user does
 * something.
 */
export function createFolds(memory: Memory, name: string): Fold {
  const folds = new Map<string, unknown>(Object.entries(memory.get(name) ?? {}));
  return (details, key, folded) => {
    details.toggleAttribute('open', (folds.get(key) ?? folded) !== true);
    listen(details, 'toggle', () => {
      const isFolded = !details.hasAttribute('open');
      if ((folds.get(key) ?? folded) === isFolded) return;
      folds.set(key, isFolded);
      memory.set(name, Object.fromEntries(folds));
    });
  };
}
