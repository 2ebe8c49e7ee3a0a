import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createDropPromise(perform: Perform): Actions['dropPromise'] {
  return ({ path, ...ref }, day) =>
    perform('drop-promise', [
      { path, edit: (context) => closePromiseEdit({ ...ref, how: 'dropped', day }, context) },
    ]);
}
