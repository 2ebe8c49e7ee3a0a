import { logInteractionEdit } from '../domain/edits/log-interaction-edit';
import type { Actions } from './actions';
import { jobsFor, type Perform } from './perform';

export function createLogInteraction(perform: Perform): Actions['logInteraction'] {
  return (paths, interaction) =>
    perform(
      'log-interaction',
      jobsFor(paths, (context) => logInteractionEdit(interaction, context)),
    );
}
