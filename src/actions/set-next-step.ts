import { setNextStepEdit } from '../domain/edits/set-next-step-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createSetNextStep(perform: Perform): Actions['setNextStep'] {
  return (path, step) =>
    perform('set-next-step', [{ path, edit: (context) => setNextStepEdit(step, context) }]);
}
