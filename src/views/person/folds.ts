import { listen } from '../../ui/listen';
import type { Memory } from '../view-parts';

/** Unfolds an element as the user left the one of that key, and remembers what the user does to it. */
export type Fold = (details: HTMLElement, key: string, folded: boolean) => void;

const NAME = 'person-folded';

/** This device remembers what is folded and what is not; `folded` is so until the user does something. */
export function createFolds(memory: Memory): Fold {
  const folds = new Map<string, unknown>(Object.entries(memory.get(NAME) ?? {}));
  return (details, key, folded) => {
    details.toggleAttribute('open', (folds.get(key) ?? folded) !== true);
    listen(details, 'toggle', () => {
      const isFolded = !details.hasAttribute('open');
      if ((folds.get(key) ?? folded) === isFolded) return;
      folds.set(key, isFolded);
      memory.set(NAME, Object.fromEntries(folds));
    });
  };
}
