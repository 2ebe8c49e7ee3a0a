import { closePromiseEdit } from '../domain/edits/close-promise-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createKeepPromise(perform: Perform): Actions['keepPromise'] {
  return ({ path, line, text }, day) =>
    perform('keep-promise', [path], (context) =>
      closePromiseEdit({ line, text, how: 'kept', day }, context),
    );
}
