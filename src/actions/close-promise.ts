import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

/** Keeps a promise or drops it. */
export function createClosePromise(
  perform: Perform,
  how: 'kept' | 'dropped',
): Actions['keepPromise' | 'dropPromise'] {
  const action = how === 'kept' ? 'keep-promise' : 'drop-promise';
  return ({ path, ...ref }, day) =>
    perform(action, [{ path, edit: (context) => closePromiseEdit({ ...ref, how, day }, context) }]);
}
