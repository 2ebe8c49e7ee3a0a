import { setNextStepEdit } from '../domain/edits/set-next-step-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createSetNextStep(perform: Perform): Actions['setNextStep'] {
  return onNote(perform, 'set-next-step', setNextStepEdit);
}
