import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createDropPromise(perform: Perform): Actions['dropPromise'] {
  return ({ path, line, text }, day) =>
    perform('drop-promise', [path], (context) =>
      closePromiseEdit({ line, text, how: 'dropped', day }, context),
    );
}
