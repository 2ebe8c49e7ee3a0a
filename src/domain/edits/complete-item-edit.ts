import type { AgendaItem } from '../agenda';
import type { FrontmatterEdit } from '../frontmatter-edit';
import { closePromiseEdit } from './close-promise-edit';
import { completeNextStepEdit } from './complete-next-step-edit';
import type { EditContext } from './edit-context';
import { logInteractionEdit } from './log-interaction-edit';
import { nextStepText } from './next-step-text';
import { refused } from './outcome';

/**
 * What is done when an item is ticked off without a word: the next step is completed, a promise kept
 * today, and the rest was a contact today. Refused where the item says something else by now.
 */
export function completeItemEdit(
  { kind, line, due, text }: AgendaItem,
  context: EditContext,
): FrontmatterEdit {
  if (kind === 'step') return stepEdit(text, context);
  if (kind === 'keep-in-touch' || kind === 'birthday') {
    return logInteractionEdit({ day: context.today }, context);
  }
  return closePromiseEdit({ line, due, text, how: 'kept' }, context);
}

function stepEdit(shown: string | undefined, context: EditContext): FrontmatterEdit {
  const complete = completeNextStepEdit({}, context);
  return (frontmatter) => {
    const { reading } = context;
    const present = nextStepText(frontmatter, reading);
    if (present === undefined || present === shown) return complete(frontmatter);
    return refused('changed-meanwhile', 'next-step', { frontmatter, reading });
  };
}
