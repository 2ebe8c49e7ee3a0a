import { rateEdit } from '../domain/edits/rate-edit';
import type { Actions } from './actions';
import { jobsFor, type Perform } from './perform';

export function createRate(perform: Perform): Actions['rate'] {
  return (paths, depth, why) =>
    perform(
      'rate',
      jobsFor(paths, (context) => rateEdit({ depth, why }, context)),
    );
}
