import { completeNextStepEdit } from '../domain/edits/complete-next-step-edit';
import type { Actions } from './actions';
import { onNote, type Perform } from './perform';

export function createCompleteNextStep(perform: Perform): Actions['completeNextStep'] {
  return onNote(perform, 'complete-next-step', completeNextStepEdit);
}
