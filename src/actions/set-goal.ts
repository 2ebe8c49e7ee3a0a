import { setGoalEdit } from '../domain/edits/set-goal-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createSetGoal(perform: Perform): Actions['setGoal'] {
  return (paths, goal) => perform('set-goal', paths, (context) => setGoalEdit({ goal }, context));
}
