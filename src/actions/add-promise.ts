import { addPromiseEdit } from '../domain/edits/add-promise-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createAddPromise(perform: Perform): Actions['addPromise'] {
  return onNote(perform, 'add-promise', addPromiseEdit);
}
