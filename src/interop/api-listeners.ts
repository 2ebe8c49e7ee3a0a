import type { PeopleIndex } from '../index/index-port';
import type { ApiChange } from './api-shapes';

type Callback = (change: ApiChange) => void;

/** Calls others back with what has changed; one that throws is reported once, and called again. */
export function createApiListeners(
  index: Pick<PeopleIndex, 'onChange'>,
): (callback: Callback) => () => void {
  return (callback) => {
    let failed = false;
    return index.onChange(({ everything, paths }) => {
      try {
        callback({ everything, paths: [...paths] });
      } catch (error) {
        if (!failed) console.error('Rapport: a callback of another plugin failed.', error);
        failed = true;
      }
    });
  };
}
