import { logInteractionEdit } from '../domain/edits/log-interaction-edit';
import type { Actions } from './actions';
import type { Perform } from './perform';

export function createLogInteraction(perform: Perform): Actions['logInteraction'] {
  return (paths, interaction) =>
    perform('log-interaction', paths, (context) => logInteractionEdit(interaction, context));
}
