import type { FrontmatterEdit } from '../frontmatter-edit';
import { addLine } from './add-line';
import type { PropertyChanges } from './change-properties';
import { contactChange } from './contact-change';
import type { EditContext } from './edit-context';
import { interactionLine, type InteractionInput } from './interaction-line';

/**
 * Adds a line to `interactions`, and moves `last-contact` where the day is later and it was a contact.
 * A day in the future is refused, and so is a kind that the settings do not list.
 */
export function addContact(
  input: InteractionInput,
  context: EditContext,
  others: PropertyChanges = {},
): FrontmatterEdit {
  return (frontmatter) => {
    const contact =
      input.noContact === true ? undefined : contactChange(frontmatter, input.day, context);
    const changes = { ...others, 'last-contact': contact?.value };
    const line = interactionLine(input);
    return addLine('interactions', line, context, changes, contact?.remarks)(frontmatter);
  };
}
