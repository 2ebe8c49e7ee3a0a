import { setGoalEdit } from '../domain/edits/set-goal-edit';
import type { Actions } from './actions';
import { jobsFor, type Perform } from './perform';

export function createSetGoal(perform: Perform): Actions['setGoal'] {
  return (paths, goal) =>
    perform(
      'set-goal',
      jobsFor(paths, (context) => setGoalEdit({ goal }, context)),
    );
}
