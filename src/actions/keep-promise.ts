import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createKeepPromise(perform: Perform): Actions['keepPromise'] {
  return ({ path, ...ref }, day) =>
    perform('keep-promise', [
      { path, edit: (context) => closePromiseEdit({ ...ref, how: 'kept', day }, context) },
    ]);
}
