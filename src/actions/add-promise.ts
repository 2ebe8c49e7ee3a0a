import { addPromiseEdit } from '../domain/edits/add-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createAddPromise(perform: Perform): Actions['addPromise'] {
  return (path, promise) =>
    perform('add-promise', [{ path, edit: (context) => addPromiseEdit(promise, context) }]);
}
