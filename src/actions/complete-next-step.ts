import { completeNextStepEdit } from '../domain/edits/complete-next-step-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createCompleteNextStep(perform: Perform): Actions['completeNextStep'] {
  return (path, outcome) =>
    perform('complete-next-step', [
      { path, edit: (context) => completeNextStepEdit(outcome, context) },
    ]);
}
