import { addContact } from '../domain/edits/add-contact';
import type { Actions } from './actions';
import { jobsFor, type Perform } from './perform';

export function createLogInteraction(perform: Perform): Actions['logInteraction'] {
  return (paths, interaction) =>
    perform(
      'log-interaction',
      jobsFor(paths, (context) => addContact(interaction, context)),
    );
}
