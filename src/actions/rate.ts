import { rateEdit } from '../domain/edits/rate-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createRate(perform: Perform): Actions['rate'] {
  return (paths, depth, why) =>
    perform('rate', paths, (context) => rateEdit({ depth, why }, context));
}
