import type { AgendaItem } from '../agenda';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { addContact } from './add-contact';
import { closePromiseEdit } from './close-promise-edit';
import { completeNextStepEdit } from './complete-next-step-edit';
import type { EditContext } from './edit-context';

/**
 * What is done when an item is ticked off without a word: the next step is completed, a promise kept
 * today, and the rest was a contact today. Refused where the item says something else by now.
 */
export function completeItemEdit(
  { kind, line, due, text }: AgendaItem,
  context: EditContext,
): FrontmatterEdit {
  switch (kind) {
    case 'step':
      return completeNextStepEdit({ shown: text }, context);
    case 'keep-in-touch':
    case 'birthday':
      return addContact({ day: context.today }, context);
    default:
      return closePromiseEdit({ line, due, text, how: 'kept' }, context);
  }
}
